import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';

const DECIDED = {
  name: 'importing.decidedCount',
  text: `select count(*)::int as count from draft_item i where i.draft_id = $1 and i.state <> 'PENDING'`,
};

/** How many items of a draft an editor has decided. */
export async function decidedCount(em: EntityManager, draftUuid: string): Promise<number> {
  const [row] = await rows<{ count: number }>(em, DECIDED, [draftUuid]);
  return row?.count ?? 0;
}
