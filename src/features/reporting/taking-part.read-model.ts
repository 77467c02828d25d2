/**
 * Whether any of some departments takes part in the report `r`: as the owner of its indicator, or by a duty in a target
 * that reads it, whatever the role. Whoever answers for the city takes part in what its divisions report; a local duty
 * binds in its own region. `departments` is SQL for an array of keys; bodies that they took over from count as theirs.
 */
export const takesPart = (departments: string): string => {
  const bodies = `(
    with recursive body (id) as (
      select unnest(${departments}::uuid[])
      union
      select s.predecessor_id from department_succession s join body b on b.id = s.successor_id
    ) select b.id from body b)`;
  return `(
    exists (
      select from target t
        join policy p on p.id = t.policy_id and p.state = 'PUBLISHED'
        join target_measure tm on tm.target_id = t.id
        join responsibility duty on duty.measure_id = tm.measure_id
       where t.indicator_id = r.indicator_id and t.dropped_at is null and duty.department_id in ${bodies}
         and (t.region_id = r.region_id or duty.role <> 'LOCAL' and t.region_id = (
               select g.parent_id from region g where g.id = r.region_id)))
    or exists (select from indicator i where i.id = r.indicator_id and i.owner_id in ${bodies}))`;
};
