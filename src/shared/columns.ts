import { randomUUID } from 'node:crypto';
import { p } from '@mikro-orm/core';

/** A primary key that the app makes, known before anything is written. */
export const id = () =>
  p
    .uuid()
    .primary()
    .onCreate(() => randomUUID());

/** An exact number, a string in TypeScript: room for 2000亿元 in 元 and six decimals. */
export const quantity = () => p.decimal().precision(28).scale(6);

/** An exact number of any size, for shares and gaps that a tiny denominator may blow up. */
export const share = () => p.decimal().columnType('numeric').nullable();

/** An instant to the microsecond. */
export const instant = () => p.datetime().length(6);

/** A list of short texts. */
export const texts = () => p.array().columnType('text[]').$type<string[]>();

/** A natural key, as the seed files write it. */
export const key = () => p.text().unique();
