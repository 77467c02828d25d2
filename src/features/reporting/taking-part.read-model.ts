import { holderOf, joinHolders } from '../measure/holding.read-model.js';

/**
 * Whether any of some departments takes part in the report `r`: as who holds its indicator, or a duty in a target that
 * reads it, whatever the role. Whoever answers for the city takes part in what its divisions report; a local duty binds
 * in its own region. `departments` is SQL for an array of keys; what reforms gave them counts as theirs.
 */
export const takesPart = (departments: string): string => `(
    exists (
      select from target t
        join policy p on p.id = t.policy_id and p.state = 'PUBLISHED'
        join target_measure tm on tm.target_id = t.id
        join responsibility duty on duty.measure_id = tm.measure_id
        ${joinHolders('duty', null)}
       where t.indicator_id = r.indicator_id and t.dropped_at is null
         and ${holderOf('duty')} = any(${departments}::uuid[])
         and (t.region_id = r.region_id or duty.role <> 'LOCAL' and t.region_id = (
               select g.parent_id from region g where g.id = r.region_id)))
    or exists (select from indicator i ${joinHolders('i', null)}
                where i.id = r.indicator_id and ${holderOf('i', 'owner_id')} = any(${departments}::uuid[])))`;
