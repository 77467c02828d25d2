import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Pool, QueryResultRow } from 'pg';

/** SQL with a name of its own: PostgreSQL parses and plans it once per connection, not once per call. */
export interface Statement {
  name: string;
  text: string;
}

/** Names a text that is assembled from fixed parts: one name for one text, for every variant. */
export function statement(prefix: string, text: string): Statement {
  return { name: `${prefix}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`, text };
}

/** Plain rows of a named statement from the primary's pool: what is committed, never what a transaction holds open. */
export async function rows<Row extends QueryResultRow>(
  em: EntityManager,
  { name, text }: Statement,
  values: unknown[] = [],
): Promise<Row[]> {
  const pool = (await em.getConnection().getNativeClient()) as Pool;
  return (await pool.query<Row>({ name, text, values })).rows;
}

/** Plain rows inside the manager's own transaction: what it has written counts. For writes, not for pages. */
export async function rowsInTransaction<Row>(
  em: EntityManager,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await em.getKysely().executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
}
