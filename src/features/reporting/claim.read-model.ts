import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { holderOf, joinHolders } from '../measure/holding.read-model.js';
import type { Duty } from './answerable.rules.js';

export interface ClaimRow {
  isOwner: boolean;
  duties: Duty[];
  /** The bodies that lead a target which reads the report, by the names that they bear now. */
  leads: string[];
  /** Who took a department over that is no more; empty while it is. */
  successors: string[];
}

/** What a department has to do with an indicator in a region, and who leads there, on a day. */
export async function claimOf(
  em: EntityManager,
  where: { departmentId: string; indicatorId: string; regionId: string; today: string },
): Promise<ClaimRow> {
  const { departmentId, indicatorId, regionId, today } = where;
  const values = [departmentId, indicatorId, regionId, today];
  const [claim] = await rowsInTransaction<ClaimRow>(em, CLAIM, values);
  return claim ?? { isOwner: false, duties: [], leads: [], successors: [] };
}

// A department answers also for what reforms gave it (市大数据局 → 市数据局), and a lead that is no more leads through
// whoever holds its duty. A group or a collective leads nothing: it cannot report.
const CLAIM = `
  with duty as (
    select t.region_id, r.measure_id, r.role, ${holderOf('r')} as department_id
      from target t
      join policy p on p.id = t.policy_id and p.state = 'PUBLISHED'
      join target_measure tm on tm.target_id = t.id
      join responsibility r on r.measure_id = tm.measure_id
      ${joinHolders('r', '$4::date')}
     where t.indicator_id = $2 and t.dropped_at is null and t.cancelled_at is null
  )
  select exists (select from indicator o ${joinHolders('o', '$4::date')}
                  where o.id = i.id and ${holderOf('o', 'owner_id')} = $1) as "isOwner",
         coalesce(
           (select jsonb_agg(jsonb_build_object('role', duty.role, 'reads', duty.region_id = $3, 'hasLead', exists (
                     select 1 from responsibility lead where lead.measure_id = duty.measure_id and lead.role = 'LEAD')))
              from duty where duty.department_id = $1),
           '[]') as duties,
         array(select d.name from department d
                where d.id in (select duty.department_id from duty where duty.role = 'LEAD' and duty.region_id = $3)
                  and d.kind = 'ORGANISATION'
                  and d.region_id in (select unnest(array[g.id, g.parent_id]) from region g where g.id = $3)
                order by d.ordinal, d.id) as leads,
         array(select d.name from department_succession s join department d on d.id = s.successor_id
                where s.predecessor_id = $1 and (s.happened_on is null or s.happened_on <= $4::date)
                order by d.ordinal, d.id) as successors
    from indicator i
   where i.id = $2`;
