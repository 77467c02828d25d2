import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { termsInForce } from './deadline.read-model.js';

interface Restating {
  targetIds: readonly string[];
  /** Which text says it anew. */
  reason: string;
  changedById: string;
  now: Date;
  today: string;
  /** Writes what the new text says. */
  write(): Promise<void>;
}

const BEFORE = `
  select t.id, stated_terms(t) as text, ${termsInForce('t')} as terms
    from target t where t.id = any($1::uuid[]) order by t.id for no key update`;

const KEEP = `
  insert into target_change (id, revision, kind, before, after, reason, changed_at, target_id, changed_by_id)
  select gen_random_uuid(), 1 + (select count(*) from target_change c where c.target_id = t.id), 'RESTATED',
         jsonb_build_object('terms', b.terms, 'text', b.text),
         jsonb_build_object('terms', stated_terms(t), 'from', $2::text), $3, $4, t.id, $5::uuid
    from jsonb_to_recordset($1::jsonb) b (id uuid, text jsonb, terms jsonb)
    join target t on t.id = b.id
   where stated_terms(t) <> b.text`;

/**
 * Keeps what targets promised until a new text says otherwise. A text that repeats what it said leaves a decided
 * adjustment in force; one that says something else is the later decision, and ends it.
 */
export async function restateTargets(
  em: EntityManager,
  { targetIds, reason, changedById, now, today, write }: Restating,
): Promise<void> {
  const before = await rowsInTransaction(em, BEFORE, [targetIds]);
  await write();
  await rowsInTransaction(em, KEEP, [JSON.stringify(before), today, reason, now, changedById]);
}
