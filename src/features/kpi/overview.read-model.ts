import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, statement } from '../../shared/rows.js';
import { deadlineInForce } from '../target/deadline.read-model.js';
import { dutiesFrom } from '../target/stated.read-model.js';
import type { Sight } from '../target/target.access.js';
import { type Counting, counted } from './counted.read-model.js';
import type { Group } from './tally.rules.js';

/** Targets that are alike in all that is counted, of one part of the whole. */
export interface OverviewRow extends Group {
  part: 'ALL' | 'POLICY' | 'REGION' | 'YEAR' | 'DEPARTMENT' | 'OUTSIDE';
  policyUuid: string | null;
  regionUuid: string | null;
  departmentUuid: string | null;
  year: number | null;
  /** Of what is OUTSIDE the horizon: on which side. */
  place: 'PAST' | 'LATER' | 'UNDATED' | null;
}

// A group stands back behind its members, who answer each; one whose members the register lacks counts itself.
const departments = (sight: Sight): string => `
  select c.id, answers.department_id
    from counted c
    left join (
      select distinct tm.target_id, duty.department_id ${dutiesFrom(sight)}
       where not exists (select from responsibility member
                          where member.measure_id = duty.measure_id and member.group_id = duty.department_id)
    ) answers on answers.target_id = c.id`;

/** Everything that an overview counts, in one statement; parts in the order in which they are shown. */
export function overview(em: EntityManager, counting: Counting): Promise<OverviewRow[]> {
  const { sql, values } = counted(counting);
  const text = `${sql}, answering as (${departments(counting.sight)}), part as (
    select case grouping(c.policy_id, c.region_id, c.year)
             when 3 then 'POLICY' when 5 then 'REGION' when 6 then 'YEAR' else 'ALL' end as part,
           c.policy_id, c.region_id, null::uuid as department_id, c.year, null as place,
           c.status, c.light, c.unassigned, count(*), count(c.attainment) as measured, sum(c.attainment) as attained
      from counted c
     group by c.status, c.light, c.unassigned, grouping sets ((), (c.policy_id), (c.region_id), (c.year))
    union all
    select 'DEPARTMENT', null, null, a.department_id, null, null,
           c.status, c.light, c.unassigned, count(*), count(c.attainment), sum(c.attainment)
      from counted c join answering a on a.id = c.id
     group by a.department_id, c.status, c.light, c.unassigned
    union all
    select 'OUTSIDE', null, null, null, null, m.place, 'NO_DATA', 'GREY', false, count(*), 0, null
      from matched m where m.place <> 'WITHIN' group by m.place
  )
  select part.part, part.policy_id as "policyUuid", part.region_id as "regionUuid", part.year, part.place,
         part.department_id as "departmentUuid", part.status, part.light, part.unassigned, part.count::int,
         part.measured::int, part.attained
    from part
    left join policy p on p.id = part.policy_id
    left join region r on r.id = part.region_id
    left join department d on d.id = part.department_id
   order by coalesce(p.ordinal, r.ordinal, d.ordinal, part.year), part.policy_id, part.region_id, part.department_id`;
  return rows<OverviewRow>(em, statement('kpi.overview', text), values);
}

/** The next deadlines in force that are not yet achieved, from a day on: keys of targets. */
export async function nextDue(
  em: EntityManager,
  counting: Counting,
  { from, first }: { from: string; first: number },
): Promise<string[]> {
  const { sql, values } = counted(counting);
  const text = `${sql}
    select c.id
      from counted c
      join target t on t.id = c.id
     cross join lateral (select ${counting.verdicts ? 'c.due_in_force' : deadlineInForce()} as due_on) due
     where c.status <> 'ACHIEVED' and due.due_on >= $${values.push(from)}::date
     order by due.due_on, c.ordinal, c.id
     limit $${values.push(first)}::int`;
  return (await rows<{ id: string }>(em, statement('kpi.nextDue', text), values)).map(({ id }) => id);
}

/** Whether any report that the counted verdicts rest on is invented for the demo. */
export async function restsOnDemo(em: EntityManager, counting: Counting): Promise<boolean> {
  const { sql, values } = counted(counting);
  const text = `${sql}
    select exists (select from progress_report r
                    where r.is_demo and r.id in (select unnest(c.report_ids) from counted c)) as "isDemo"`;
  const [found] = await rows<{ isDemo: boolean }>(em, statement('kpi.isDemo', text), values);
  return found?.isDemo ?? false;
}

/** The keys of the targets that a filter finds, whatever their verdict and deadline. */
export async function matchedTargets(em: EntityManager, counting: Counting): Promise<string[]> {
  const { sql, values } = counted(counting);
  const text = `${sql} select m.id from matched m`;
  return (await rows<{ id: string }>(em, statement('kpi.matched', text), values)).map(({ id }) => id);
}
