import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';

/**
 * The entries `e` that are committed and not sealed. They are looked for from the horizon of the last seal on: every
 * transaction before it had ended, and its entries were sealed. A database restored elsewhere counts its transactions
 * anew; then all are looked at.
 */
export const UNSEALED = `
  from audit_entry e
 where e.xid >= coalesce((select case when s.horizon <= pg_snapshot_xmin(pg_current_snapshot()) then s.horizon end
                            from audit_seal s order by s.number desc limit 1), '0')
   and not exists (select from audit_link l where l.entry_id = e.id)`;

const WINDOW = {
  name: 'audit.unsealed',
  text: `select count(*)::int as entries, min(e.at) as "oldestAt" ${UNSEALED}`,
};

/** The part of the record that nothing protects yet. */
export interface Unsealed {
  entries: number;
  /** When the oldest of them was written. */
  oldestAt: string | null;
}

/** How much waits for the next seal. */
export async function unsealed(em: EntityManager): Promise<Unsealed> {
  const [found] = await rows<Unsealed>(em, WINDOW);
  return found ?? { entries: 0, oldestAt: null };
}
