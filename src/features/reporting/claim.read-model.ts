import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
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

const STATED = `
  target t
  join policy p on p.id = t.policy_id and p.state = 'PUBLISHED'
  join target_measure tm on tm.target_id = t.id
  join responsibility r on r.measure_id = tm.measure_id`;

// A department answers also for what was asked of the bodies that it took over from (市大数据局 → 市数据局), and a lead
// that is no more leads through whoever took it over. A group or a collective leads nothing: it cannot report.
const CLAIM = `
  with recursive body (id) as (
    select $1::uuid
    union
    select s.predecessor_id from department_succession s join body b on b.id = s.successor_id
  ), followed (predecessor_id, successor_id) as (
    select s.predecessor_id, s.successor_id from department_succession s
     where s.happened_on is null or s.happened_on <= $4::date
  ), lead (id) as (
    select r.department_id from ${STATED}
     where t.indicator_id = $2 and t.region_id = $3 and t.dropped_at is null and t.cancelled_at is null and r.role = 'LEAD'
    union
    select f.successor_id from followed f join lead l on l.id = f.predecessor_id
  )
  select i.owner_id is not null and i.owner_id in (select b.id from body b) as "isOwner",
         coalesce(
           (select jsonb_agg(jsonb_build_object('role', r.role, 'reads', t.region_id = $3, 'hasLead', exists (
                     select 1 from responsibility lead where lead.measure_id = r.measure_id and lead.role = 'LEAD')))
              from ${STATED}
             where t.indicator_id = i.id and t.dropped_at is null and t.cancelled_at is null and r.department_id in (select b.id from body b)),
           '[]') as duties,
         array(select d.name from lead l join department d on d.id = l.id
                where d.kind = 'ORGANISATION'
                  and d.region_id in (select unnest(array[g.id, g.parent_id]) from region g where g.id = $3)
                  and not exists (select from followed f where f.predecessor_id = d.id)
                order by d.ordinal, d.id) as leads,
         array(select d.name from followed f join department d on d.id = f.successor_id
                where f.predecessor_id = $1 order by d.ordinal, d.id) as successors
    from indicator i
   where i.id = $2`;
