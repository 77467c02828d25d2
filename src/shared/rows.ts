import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Pool, QueryResultRow } from 'pg';

/**
 * SQL with a name of its own: PostgreSQL parses and plans it once per connection, not once per call. Without one it
 * is planned each time, and leaves nothing behind.
 */
export interface Statement {
  name?: string;
  text: string;
}

/** How many assembled texts keep a name: filters and orders combine to more than a connection should hold. */
const MOST_NAMED = 500;
const named = new Map<string, Statement>();

/** Names a text that is assembled from fixed parts: one name for one text, for as many variants as may keep one. */
export function statement(prefix: string, text: string): Statement {
  const found = named.get(text);
  if (found) return found;
  if (named.size >= MOST_NAMED) return { text };
  const name = `${prefix}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  const made = { name, text };
  named.set(text, made);
  return made;
}

/** Plain rows of a named statement from the primary's pool: what is committed, never what a transaction holds open. */
export async function rows<Row extends QueryResultRow>(
  em: EntityManager,
  statement: Statement,
  values: unknown[] = [],
): Promise<Row[]> {
  const pool = (await em.getConnection().getNativeClient()) as Pool;
  return (await pool.query<Row>({ ...statement, values })).rows;
}

/** The values of rows, without a name for each of them. */
export async function rowValues(
  em: EntityManager,
  statement: Statement,
  values: readonly unknown[],
): Promise<{ columns: string[]; rows: unknown[][] }> {
  const pool = (await em.getConnection().getNativeClient()) as Pool;
  const { fields, rows } = await pool.query<unknown[]>({
    ...statement,
    values: [...values],
    rowMode: 'array',
  });
  return { columns: fields.map(({ name }) => name), rows };
}

/** Plain rows inside the manager's own transaction: what it has written counts. For writes, not for pages. */
export async function rowsInTransaction<Row>(
  em: EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
}
