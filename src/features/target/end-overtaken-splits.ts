import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { termsInForce } from './deadline.read-model.js';

interface Overtaken {
  policyId: string;
  /** Which text says something else. */
  reason: string;
  changedById: string;
  now: Date;
}

// A total that its text no longer states, or restates otherwise: what it was split into was the split of another one.
const ENDED = `
  with overtaken as (
    select w.id from target w
     where w.policy_id = $1 and w.part_of_id is null
       and (w.dropped_at is not null or exists (
         select from target_change c where c.target_id = w.id and c.kind = 'RESTATED' and c.changed_at = $4)
         or exists (select from target p join region g on g.id = p.region_id
                     where p.part_of_id = w.id
                       and (p.indicator_id <> w.indicator_id or g.parent_id is distinct from w.region_id)))
  ), part as (
    select t.id, t.part_of_id, jsonb_build_object('regionId', t.region_id, 'value', said.terms->>'value',
             'unit', said.terms->>'unit', 'quantity', said.terms->>'quantity') as plan
      from target t
      join overtaken o on o.id = t.part_of_id
     cross join lateral (select ${termsInForce('t')} as terms) said
     where t.cancelled_at is null and t.dropped_at is null
       for no key update of t
  ), ended as (
    update target t set cancelled_at = $4 from part where t.id = part.id returning t.id
  )
  insert into target_change (id, revision, kind, before, after, reason, changed_at, target_id, changed_by_id)
  select gen_random_uuid(), 1 + (select count(*) from target_change c where c.target_id = said.id), said.kind,
         said.before, said.after, $2, $4, said.id, $3::uuid
    from (
      select e.id, 'CANCELLED' as kind, '{"cancelled": false}'::jsonb as before, '{"cancelled": true}'::jsonb as after
        from ended e
      union all
      select part.part_of_id, 'SPLIT', jsonb_build_object('parts', jsonb_agg(part.plan)), '{"parts": []}'::jsonb
        from part group by part.part_of_id
    ) said`;

// Where duties were stated anew, a part that they have left answers through those of its whole.
const ANSWERED = `
  insert into target_measure (target_id, measure_id)
  select p.id, tm.measure_id
    from target p
    join target_measure tm on tm.target_id = p.part_of_id
   where p.policy_id = $1 and p.cancelled_at is null and p.dropped_at is null
     and not exists (select from target_measure own where own.target_id = p.id)`;

/** Ends what a new text has overtaken: a split of another total. An editor splits the new one. */
export async function endOvertakenSplits(
  em: EntityManager,
  { policyId, reason, changedById, now }: Overtaken,
): Promise<void> {
  await rowsInTransaction(em, ENDED, [policyId, reason, changedById, now]);
  await rowsInTransaction(em, ANSWERED, [policyId]);
}
