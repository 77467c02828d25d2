import { createHash } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Clause } from '../../../src/features/policy/clause.entity.js';
import type { Policy } from '../../../src/features/policy/policy.entity.js';
import { PolicyText } from '../../../src/features/policy/policy-text.entity.js';
import { SourceSpan } from '../../../src/features/policy/source-span.entity.js';
import { serial } from './serial.js';

/** The next version of a policy's text, published. */
export async function aText(
  em: EntityManager,
  { policy, text, recordedAt = new Date('2025-01-10T02:00:00Z'), publishedAt = recordedAt }: AText,
): Promise<PolicyText> {
  const version = 1 + (await em.count(PolicyText, { policy }));
  const sha256 = createHash('sha256').update(text).digest('hex');
  const policyText = em.create(PolicyText, {
    policy,
    version,
    text,
    length: text.length,
    sha256,
    recordedAt,
    publishedAt,
  });
  await em.flush();
  return policyText;
}

interface AText {
  policy: Policy;
  text: string;
  recordedAt?: Date;
  /** Null for a version that belongs to a draft; else when it was recorded. */
  publishedAt?: Date | null;
}

/** Where the policy's newest text says `quote`; its first line where none is named. */
export async function aSpan(em: EntityManager, { policy, quote }: ASpan): Promise<SourceSpan> {
  const policyText = await newestText(em, policy);
  const span = em.create(SourceSpan, { policyText, ...whereItSays(policyText, quote) });
  await em.flush();
  return span;
}

interface ASpan {
  policy: Policy;
  quote?: string | undefined;
}

/** A clause of the policy's newest text, over `quote`. */
export async function aClause(
  em: EntityManager,
  { policy, quote, ...fields }: ASpan & Partial<RequiredEntityData<Clause>>,
): Promise<Clause> {
  const policyText = await newestText(em, policy);
  const { start, end } = whereItSays(policyText, quote);
  const ordinal = serial();
  const clause = em.create(Clause, { policyText, path: `${ordinal}`, ordinal, start, end, ...fields });
  await em.flush();
  return clause;
}

export const newestText = (em: EntityManager, policy: Policy): Promise<PolicyText> =>
  em.findOneOrFail(PolicyText, { policy }, { orderBy: { version: 'desc' }, populate: ['text'] });

function whereItSays({ text }: PolicyText, quote = text.split('\n')[0] ?? '') {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`The text does not say: ${quote}`);
  return { start, end: start + quote.length, quote };
}
