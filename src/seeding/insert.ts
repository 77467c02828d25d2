import type { EntityManager } from '@mikro-orm/postgresql';

/** A row by the columns of its table; a column left out is null. */
export type TableRow = Record<string, unknown>;

/** Adds rows in one statement; a row that is already there, by whatever constraint, stays as it is. */
export async function insert(em: EntityManager, table: string, rows: readonly TableRow[]): Promise<void> {
  await em.execute(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, ?::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
