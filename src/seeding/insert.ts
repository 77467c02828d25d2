import type { EntityManager } from '@mikro-orm/postgresql';

/** A row by the columns of its table; a column that another row names and this one leaves out is null. */
export type TableRow = Record<string, unknown>;

/**
 * Adds rows in one statement; a row that is already there, by whatever constraint, stays as it is. Columns that no row
 * names keep their defaults.
 */
export async function insert(em: EntityManager, table: string, rows: readonly TableRow[]): Promise<void> {
  const columns = [...new Set(rows.flatMap(Object.keys))].map((name) => `"${name}"`).join(', ');
  if (!columns) return;
  await em.execute(
    `insert into ${table} (${columns})
     select ${columns} from jsonb_populate_recordset(null::${table}, ?::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
