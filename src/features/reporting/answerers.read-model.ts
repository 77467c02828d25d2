import { holderOf, joinHolders } from '../measure/holding.read-model.js';

/**
 * Who reports each series (`series`: indicator_id, region_id, parent_id) on the day `day`, as common table expressions
 * that end in `answerer` (indicator_id, region_id, department_id). It decides for all departments at once what
 * `partIn` decides for one; a test holds the two together.
 */
export const answerers = (day: string): string => `
  duty (indicator_id, target_region_id, role, has_lead, department_id, region_id) as materialized (
    select distinct t.indicator_id, t.region_id, r.role,
           exists (select from responsibility l where l.measure_id = r.measure_id and l.role = 'LEAD'),
           d.id, d.region_id
      from target t
      join policy p on p.id = t.policy_id and p.state = 'PUBLISHED'
      join target_measure tm on tm.target_id = t.id
      join responsibility r on r.measure_id = tm.measure_id and r.role <> 'SUPPORT'
      ${joinHolders('r', day)}
      join department d on d.id = ${holderOf('r')} and d.kind = 'ORGANISATION'
     where t.dropped_at is null and t.cancelled_at is null
  ), candidate as (
    select s.indicator_id, s.region_id, d.department_id, d.region_id = s.region_id as is_own,
           d.role = 'LEAD' and d.target_region_id = s.region_id as leads,
           d.role = 'LEAD' or not d.has_lead and d.role in ('JOINT', 'BY_DUTY') as answers, d.role = 'LOCAL' as is_local
      from series s join duty d on d.indicator_id = s.indicator_id and d.region_id in (s.region_id, s.parent_id)
  ), weighed as (
    select c.*, bool_or(c.leads) over (partition by c.indicator_id, c.region_id) as is_led from candidate c
  ), answerer (indicator_id, region_id, department_id) as materialized (
    select w.indicator_id, w.region_id, w.department_id
      from weighed w
     where case when w.is_led then w.leads else w.answers or w.is_local and w.is_own end
    union
    select s.indicator_id, s.region_id, d.id
      from series s
      join indicator i on i.id = s.indicator_id
      ${joinHolders('i', day)}
      join department d on d.id = ${holderOf('i', 'owner_id')} and d.kind = 'ORGANISATION'
       and d.region_id in (s.region_id, s.parent_id)
  )`;
