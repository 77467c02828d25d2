import type { EntityManager } from '@mikro-orm/postgresql';
import type { Condition, List } from '../../shared/page.js';
import { conditions } from '../../shared/page-sql.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { deadlineInForce } from '../target/deadline.read-model.js';
import type { EscalationLevel } from '../target/escalation.rules.js';
import { reachedLevel } from '../target/rule-sets.read-model.js';
import { answerers } from './answerers.read-model.js';
import { endedPeriods, LISTED_PERIODS, type ObligationState, SOON_DAYS, TO_DO } from './obligations.rules.js';

export interface ObligationRow {
  key: string;
  period: string;
  periodEndsOn: string;
  dueOn: string;
  state: ObligationState;
  daysLate: number;
  indicatorUuid: string;
  regionUuid: string;
  departmentUuids: string[];
}

/** What a list of obligations is narrowed to; null asks nothing. */
export interface ObligationsWanted {
  /** Those that any of these may report. */
  departmentUuids: readonly string[] | null;
  regionUuid: string | null;
  indicatorUuid: string | null;
  policyUuid: string | null;
  states: readonly ObligationState[] | null;
  /** Those that are late, and escalated to one of these. */
  escalation: readonly EscalationLevel[] | null;
}

export type Asking = Pick<Session, 'today' | 'timeZone' | 'horizon'>;

const IN_FORCE = deadlineInForce('t', '($1::date + 1)::timestamp at time zone $2');

// A target asks from the period in which it begins to the one in which its deadline lies, or the last day of its
// document, or the day that it was put off to; what falls to a region of a total, from the day of the split on. What a repealed document asked for is asked no more.
const ASKING = `
  select t.indicator_id, t.region_id, greatest(t.starts_on, t.split_on) as starts_on,
         case when deadline.in_force <> t.due_on then deadline.in_force else least(t.due_on, p.effective_to) end as ends_on
    from target t
   cross join lateral (select ${IN_FORCE} as in_force) deadline
    join policy p on p.id = t.policy_id and p.state = 'PUBLISHED'
   where t.dropped_at is null and t.cancelled_at is null and t.starts_on <= $1::date
     and not exists (
       select from policy_relation x join policy o on o.id = x.policy_id
        where x.other_id = p.id and x.kind = 'REPEALS' and o.state = 'PUBLISHED'
          and coalesce(o.effective_from, o.issued_on, $1::date) <= $1::date)`;

// What was said of a period by the end of day $1, drafts and what was taken back left out.
const SAID = `
  select bool_or(by_then.state = 'VERIFIED') as is_verified,
         (array_agg(by_then.state order by by_then.revision desc))[1] as state, min(by_then.came_on) as first_on
    from (
      select r.revision, (r.submitted_at at time zone $2)::date as came_on,
             case when (r.decided_at at time zone $2)::date <= $1::date then r.state else 'SUBMITTED' end as state
        from progress_report r
       where r.indicator_id = a.indicator_id and r.region_id = a.region_id and r.period_ends_on = a.ends_on
         and r.period = a.period
         and (r.withdrawn_at is null or (r.withdrawn_at at time zone $2)::date > $1::date)
    ) by_then
   where by_then.came_on <= $1::date`;

/** Every obligation of the planning horizon on a day, as `ob`: $1 the day, $2 the time zone, $3 the periods, $4 whose. */
export const OBLIGATIONS = `(
  with asking as materialized (${ASKING}), series as materialized (
    select distinct a.indicator_id, a.region_id, g.parent_id from asking a join region g on g.id = a.region_id
  ), ${answerers('$1::date')}, answered as materialized (
    select x.indicator_id, x.region_id, array_agg(x.department_id order by d.ordinal, d.id) as department_ids
      from answerer x join department d on d.id = x.department_id
     group by x.indicator_id, x.region_id
    having $4::uuid[] is null or bool_or(x.department_id = any($4::uuid[]))
  ), asked as (
    select i.id as indicator_id, i.ordinal, g.id as region_id, c.period, c."endsOn" as ends_on, c.age,
           c."endsOn" + i.due_days as due_on, w.department_ids
      from answered w
      join indicator i on i.id = w.indicator_id
      join region g on g.id = w.region_id
      join jsonb_to_recordset($3::jsonb) as c (cadence text, period text, "startsOn" date, "endsOn" date, age int)
        on c.cadence = i.cadence and (i.asked_since is null or c."startsOn" >= i.asked_since)
     where exists (
       select from asking a
        where a.indicator_id = i.id and a.region_id = g.id and a.starts_on <= c."endsOn"
          and (a.ends_on is null or a.ends_on >= c."startsOn"))
  )
  select a.*, greatest(coalesce(said.first_on, $1::date) - a.due_on, 0) as days_late,
         case when said.is_verified then 'VERIFIED'
              when said.state is not null then said.state
              when a.due_on < $1::date then 'LATE'
              when a.due_on - $1::date <= ${SOON_DAYS} then 'DUE_SOON'
              else 'OPEN' end as state
    from asked a
   cross join lateral (${SAID}) said
) ob`;

/** The obligations that are wanted, of the newest periods, the most urgent first. */
export function obligations(asking: Asking, wanted: ObligationsWanted): List {
  const { states } = wanted;
  return {
    name: 'reporting.obligations',
    select: `ob.indicator_id || ' ' || ob.region_id || ' ' || ob.period as key, ob.period,
      ob.ends_on as "periodEndsOn", ob.due_on as "dueOn", ob.state, ob.days_late as "daysLate",
      ob.indicator_id as "indicatorUuid", ob.region_id as "regionUuid", ob.department_ids as "departmentUuids"`,
    from: OBLIGATIONS,
    values: given(asking, wanted.departmentUuids),
    where: [
      [`ob.age <= ${LISTED_PERIODS}`],
      ...narrowed(wanted),
      ...(states ? [['ob.state = any(?)', states] as const] : []),
    ],
    order: [
      {
        sql: `array_position(array['${[...TO_DO, 'SUBMITTED', 'VERIFIED'].join("','")}'], ob.state)`,
        type: 'int',
      },
      { sql: 'ob.due_on', type: 'date' },
      { sql: 'ob.ordinal', type: 'int' },
      { sql: 'ob.indicator_id', type: 'uuid' },
      // Of one indicator and region, the due day names the period.
      { sql: 'ob.region_id', type: 'uuid' },
    ],
  };
}

/** The values that `OBLIGATIONS` takes. */
export const given = ({ today, timeZone, horizon }: Asking, departmentUuids: readonly string[] | null) => [
  today,
  timeZone,
  JSON.stringify(endedPeriods(today, horizon)),
  departmentUuids,
];

const narrowed = ({ regionUuid, indicatorUuid, policyUuid, escalation }: ObligationsWanted): Condition[] => [
  ...(escalation
    ? [[`ob.state = 'LATE' and ${reachedLevel('ob.due_on', '$1::date')} = any(?)`, escalation] as const]
    : []),
  ...(regionUuid ? [['ob.region_id = ?', regionUuid] as const] : []),
  ...(indicatorUuid ? [['ob.indicator_id = ?', indicatorUuid] as const] : []),
  ...(policyUuid
    ? [
        [
          `exists (select from target t where t.indicator_id = ob.indicator_id and t.region_id = ob.region_id
                    and t.policy_id = ? and t.dropped_at is null and t.cancelled_at is null)`,
          policyUuid,
        ] as const,
      ]
    : []),
];

export interface ObligationCountRow {
  state: ObligationState;
  count: number;
  /** Of periods older than those that are listed. */
  older: number;
}

/** How many there are at each state, whatever states are wanted. */
export async function obligationCounts(
  em: EntityManager,
  asking: Asking,
  wanted: ObligationsWanted,
): Promise<ObligationCountRow[]> {
  const { sql, values } = conditions(narrowed(wanted), given(asking, wanted.departmentUuids));
  const text = `
    select ob.state, (count(*) filter (where ob.age <= ${LISTED_PERIODS}))::int as count,
           (count(*) filter (where ob.age > ${LISTED_PERIODS}))::int as older
      from ${OBLIGATIONS}${sql}
     group by ob.state`;
  return rows<ObligationCountRow>(em, statement('reporting.obligationCounts', text), values);
}
