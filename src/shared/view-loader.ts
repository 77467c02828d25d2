import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { manyEach, oneEach, perArgs } from './loader.js';
import { nestedRows } from './nested-rows.js';
import { statement } from './rows.js';
import { type Read, type Selected, selectOf, type View } from './view.js';

/** Rows of a view by a key. */
export interface Reading {
  /** Prefix of the statements' names. */
  name: string;
  view: View;
  /** Of the view's table in the text. */
  alias: string;
  /** Selects the columns and, as `key`, what each row is found by; $1 holds the keys, `values` what follows. */
  text(selected: Selected): string;
  values?: readonly unknown[];
}

interface Keyed {
  key: string;
}

async function rowsOf<Row extends object>(
  em: EntityManager,
  { name, view, alias, text, values = [] }: Reading,
  read: Read,
  keys: readonly string[],
): Promise<(Row & Keyed)[]> {
  const selected = selectOf(view, alias, read);
  return nestedRows(em, statement(name, text(selected)), [keys, ...values], selected.finish);
}

/** A loader of one row for each key, for each way to read it; null where there is none. */
export const oneByKey = <Row extends object>(em: EntityManager, reading: Reading) =>
  perArgs(
    (read: Read) =>
      new DataLoader<string, Row | null>(async (keys) =>
        oneEach(keys, await rowsOf<Row>(em, reading, read, keys), ({ key }) => key),
      ),
  );

/** The same of the rows of each key, in the order of the statement. */
export const manyByKey = <Row extends object>(em: EntityManager, reading: Reading) =>
  perArgs(
    (read: Read) =>
      new DataLoader<string, Row[]>(async (keys) =>
        manyEach(keys, await rowsOf<Row>(em, reading, read, keys), ({ key }) => key),
      ),
  );
