import type { EntityManager } from '@mikro-orm/postgresql';
import { conditions } from '../../shared/page-sql.js';
import { rows, statement } from '../../shared/rows.js';
import type { DutyRole } from '../measure/responsibility.type.js';
import type { PolicyLevel } from '../policy/policy.type.js';
import { givenAs } from '../target/given-verdicts.read-model.js';
import { answersOf } from '../target/stated.read-model.js';
import { type Counting, counted, inHorizon } from './counted.read-model.js';
import type { Group } from './tally.rules.js';

/** By what an overview is broken down; what nobody asks for is not counted. */
export const PARTS = ['REGION', 'POLICY', 'LEVEL', 'THEME', 'DEPARTMENT'] as const;
export type Part = (typeof PARTS)[number];

/** Targets that are alike in all that is counted. BASE: by deadline, those outside the horizon too. */
export interface OverviewRow extends Group {
  part: 'BASE' | Exclude<Part, 'REGION'>;
  /** Of the policy, the department or, in BASE where it is asked for, the region. */
  uuid: string | null;
  dueOn: string | null;
  level: PolicyLevel | null;
  /** Null: of no theme. */
  theme: string | null;
  themeName: string | null;
  themeNameEn: string | null;
  /** In which the department answers for them. */
  roles: DutyRole[] | null;
}

const COUNTS = `count(*) as count, count(m.attainment) as measured, sum(m.attainment) as attained,
  count(*) filter (where m.unassigned) as unassigned, count(*) filter (where m.stale) as stale`;
const SUMS = `sum(o.count), sum(o.measured), sum(o.attained), sum(o.unassigned), sum(o.stale)`;
const part = (
  name: string,
  { uuid = 'null::uuid', due = 'null::date', level = 'null', theme = 'null', roles = 'null::text[]' },
) =>
  `select '${name}' as part, ${uuid} as uuid, ${due} as due_on, ${level} as level, ${theme} as theme, ${roles} as roles`;

/** Everything that an overview counts, in one statement; parts in the order in which they are shown. */
export function overview(
  em: EntityManager,
  counting: Counting,
  asked: ReadonlySet<Part>,
): Promise<OverviewRow[]> {
  const { sql, values, figured } = counted(counting);
  const within = conditions(inHorizon('m', counting.horizon), values);
  const byPolicy = asked.has('POLICY') || asked.has('LEVEL') || asked.has('THEME');
  const region = asked.has('REGION') ? 'm.region_id' : 'null::uuid';
  const answers = figured
    ? 'left join answering a on a.id = o.answering_id'
    : `left join (${answersOf(counting.sight, counting.past && '$1::date')}) a on a.target_id = o.answering_id`;
  const ctes = [
    sql,
    ...(byPolicy
      ? [
          `of_policy as materialized (select m.policy_id, m.status, ${COUNTS} from matched m${within.sql} group by 1, 2)`,
        ]
      : []),
    // Where sets of those who answer are not known, each target is a set of its own.
    ...(asked.has('DEPARTMENT')
      ? [
          `of_set as materialized (select ${figured ? 'm.answering_id' : 'm.id'} as answering_id, m.status, ${COUNTS}
            from matched m${within.sql} group by 1, 2)`,
        ]
      : []),
  ];
  const parts = [
    `${part('BASE', { uuid: region, due: 'm.due_on' })}, m.status, ${COUNTS} from matched m group by 2, 3, m.status`,
    ...(asked.has('POLICY')
      ? [
          `${part('POLICY', { uuid: 'o.policy_id' })}, o.status, o.count, o.measured, o.attained, o.unassigned, o.stale from of_policy o`,
        ]
      : []),
    ...(asked.has('LEVEL')
      ? [
          `${part('LEVEL', { level: 'p.level' })}, o.status, ${SUMS} from of_policy o join policy p on p.id = o.policy_id
          group by p.level, o.status`,
        ]
      : []),
    ...(asked.has('THEME')
      ? [
          `${part('THEME', { theme: 'th.theme_code' })}, o.status, ${SUMS} from of_policy o
            left join policy_theme th on th.policy_id = o.policy_id group by th.theme_code, o.status`,
        ]
      : []),
    ...(asked.has('DEPARTMENT')
      ? [
          `${part('DEPARTMENT', { uuid: 'a.department_id', roles: 'a.roles' })}, o.status, ${SUMS} from of_set o ${answers}
          group by a.department_id, a.roles, o.status`,
        ]
      : []),
  ];
  const text = `${ctes.join(', ')}, part as (${parts.join(' union all ')})
    select part.part, part.uuid, part.due_on as "dueOn", part.level, part.theme, th.name as "themeName",
           th.name_en as "themeNameEn", part.roles, part.status,
           part.count::int, part.measured::int, part.attained, part.unassigned::int, part.stale::int
      from part
      left join policy p on p.id = part.uuid
      left join region r on r.id = part.uuid
      left join department d on d.id = part.uuid
      left join theme th on th.code = part.theme
     order by coalesce(p.ordinal, r.ordinal, d.ordinal), part.uuid, part.due_on, part.level, part.theme`;
  // The horizon is a matter of the breakdowns alone: what is outside it is counted in BASE.
  const given = byPolicy || asked.has('DEPARTMENT') ? within.values : values;
  return rows<OverviewRow>(em, statement('kpi.overview', text), given);
}

/** The next deadlines in force that are not yet achieved, from a day on: keys of targets. */
export async function nextDue(
  em: EntityManager,
  counting: Counting,
  { from, first }: { from: string; first: number },
): Promise<string[]> {
  const { sql, values } = counted(counting);
  const within = conditions(inHorizon('m', counting.horizon), values);
  const text = `${sql}
    select m.id from matched m${within.sql || ' where true'}
       and m.status <> 'ACHIEVED' and m.ends_on >= $${within.values.push(from)}::date
     order by m.ends_on, m.ordinal, m.id
     limit $${within.values.push(first)}::int`;
  return (await rows<{ id: string }>(em, statement('kpi.nextDue', text), within.values)).map(({ id }) => id);
}

/** Whether any report that the counted verdicts rest on is invented for the demo. */
export async function restsOnDemo(em: EntityManager, counting: Counting): Promise<boolean> {
  const { sql, values } = counted(counting);
  const within = conditions(inHorizon('m', counting.horizon), values);
  const standing = counting.past ? givenAs(2) : 'standing s';
  const text = `${sql}
    select exists (select from matched m
                     join ${standing} on s.target_id = m.id
                     join progress_report r on r.id = any(s.report_ids) and r.is_demo${within.sql}) as "isDemo"`;
  const [found] = await rows<{ isDemo: boolean }>(em, statement('kpi.isDemo', text), within.values);
  return found?.isDemo ?? false;
}

/** The keys of the targets that a filter finds, whatever their verdict and deadline. */
export async function matchedTargets(em: EntityManager, counting: Counting): Promise<string[]> {
  const { sql, values } = counted(counting);
  const text = `${sql} select m.id from matched m`;
  return (await rows<{ id: string }>(em, statement('kpi.matched', text), values)).map(({ id }) => id);
}

/** The keys of the targets that the figures count, in the order of the register. */
export async function shownTargets(em: EntityManager, counting: Counting): Promise<string[]> {
  const { sql, values } = counted(counting);
  const within = conditions(inHorizon('m', counting.horizon), values);
  const text = `${sql} select m.id from matched m${within.sql} order by m.ordinal, m.id`;
  return (await rows<{ id: string }>(em, statement('kpi.shown', text), within.values)).map(({ id }) => id);
}
