import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

const PLACES = `
  delete from target_span ts using source_span s, policy_text pt, target t
   where s.id = ts.span_id and pt.id = s.policy_text_id and t.id = ts.target_id
     and pt.policy_id = $1 and pt.id <> $2 and t.policy_id <> $1`;
const LINKS = `
  delete from target_measure tm using measure m, target t
   where m.id = tm.measure_id and t.id = tm.target_id and m.policy_id = $1 and t.policy_id <> $1
     and not exists (select from target_span ts join source_span s on s.id = ts.span_id
                      where ts.target_id = t.id and s.policy_text_id = $2)`;

/** What another policy promises is stated here by the newest text alone: an older one that did so no longer counts. */
export async function leaveOldText(
  em: EntityManager,
  { policyId, policyTextId }: { policyId: string; policyTextId: string },
): Promise<void> {
  await rowsInTransaction(em, PLACES, [policyId, policyTextId]);
  await rowsInTransaction(em, LINKS, [policyId, policyTextId]);
}
