import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

interface Dropped {
  policyId: string;
  measureIds: readonly string[];
  targetIds: readonly string[];
  at: Date;
}

const MEASURES = `
  update measure set dropped_at = $3 where id = any($1::uuid[]) and policy_id = $2 and dropped_at is null`;
const TARGETS = `
  update target set dropped_at = $3 where id = any($1::uuid[]) and policy_id = $2 and dropped_at is null`;
// What other documents promise is not answered for by a measure that is no longer stated.
const LINKS = `
  delete from target_measure tm using target t
   where t.id = tm.target_id and t.dropped_at is null and tm.measure_id = any($1::uuid[])`;

/** Marks what a newer text no longer states: it stays as it was confirmed, at its old place, and no list counts it. */
export async function dropRejected(
  em: EntityManager,
  { policyId, measureIds, targetIds, at }: Dropped,
): Promise<void> {
  await rowsInTransaction(em, MEASURES, [measureIds, policyId, at]);
  await rowsInTransaction(em, TARGETS, [targetIds, policyId, at]);
  await rowsInTransaction(em, LINKS, [measureIds]);
}
