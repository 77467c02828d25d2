import type { Condition } from '../../shared/page.js';
import { conditions } from '../../shared/page-sql.js';
import { givenAs } from '../target/given-verdicts.read-model.js';
import { registerBefore, registerValues } from '../target/register.read-model.js';
import { unanswered } from '../target/stated.read-model.js';
import type { Sight } from '../target/target.access.js';
import { figureConditions, type Past, targetConditions } from '../target/targets.read-model.js';
import type { TargetsWanted } from '../target/targets-wanted.js';

/** First and last year of the deadlines that dashboards count. */
export interface Horizon {
  from: number;
  to: number;
}

/** Which targets are counted, and by which verdicts. */
export interface Counting {
  sight: Sight;
  wanted: TargetsWanted;
  /** Null where the filter says itself which deadlines count. */
  horizon: Horizon | null;
  /** Null: the standings as stored. */
  past: Past | null;
  /** The day of the schedule. */
  day: string;
}

/** A statement's beginning, and the values it has so far. */
export interface Counted {
  /** Begins with `matched`, the targets `m` that a filter finds. */
  sql: string;
  values: unknown[];
  /** Whether `m.answering_id` tells who answers; else only the duties themselves do. */
  figured: boolean;
}

const columns = (at: { day: string; standing: string; unassigned: string }) => `
  t.id, t.policy_id, t.region_id, t.due_on, t.ordinal, ${at.unassigned} as unassigned, ${at.standing}.ends_on,
  coalesce(${at.standing}.stale_on <= ${at.day}::date, false)
    and coalesce(${at.standing}.ends_on >= ${at.day}::date, true) as stale`;

/**
 * The targets that a filter finds. What dashboards ask mostly is read from the figures alone; what figures know
 * nothing of, from the targets; and what is given, by the verdicts given. A target without verdict is without data.
 */
export function counted(counting: Counting): Counted {
  const figures = counting.past ? null : figureConditions(counting.sight, counting.wanted);
  return figures ? byFigures(counting, figures) : byTargets(counting);
}

function byFigures({ day }: Counting, figures: readonly Condition[]): Counted {
  const { sql, values } = conditions(figures, [day]);
  return {
    values,
    figured: true,
    sql: `with matched as not materialized (
      select ${columns({ day: '$1', standing: 't', unassigned: 't.answering_id is null' })}, t.status, t.attainment,
             t.answering_id
        from (select f.target_id as id, f.* from target_figure f) t${sql})`,
  };
}

function byTargets({ sight, wanted, past, day }: Counting): Counted {
  const given = past ? [day, JSON.stringify(past.verdicts), ...registerValues(past.moment)] : [day];
  const { sql, values } = conditions(
    targetConditions(sight, past ? { ...wanted, on: past.moment } : wanted),
    given,
  );
  return {
    values,
    figured: false,
    sql: `with ${registerBefore(past?.moment ?? null, 3)}matched as materialized (
      select ${columns({ day: '$1', standing: 's', unassigned: unanswered(sight) })},
             coalesce(s.status, 'NO_DATA') as status, millionths(s.attainment) as attainment
        from target t
        join policy p on p.id = t.policy_id
        join indicator i on i.id = t.indicator_id
        left join ${past ? givenAs(2) : STORED} on s.target_id = t.id${sql})`,
  };
}

const STORED = `(select st.*, f.ends_on from standing st join target_figure f on f.target_id = st.target_id) s`;

/** Whether a deadline lies in the horizon; what is undated or outside is told beside it. */
export function inHorizon(alias: string, horizon: Horizon | null): Condition[] {
  if (!horizon) return [];
  return [
    [`${alias}.due_on >= make_date(?::int, 1, 1)`, horizon.from],
    [`${alias}.due_on <= make_date(?::int, 12, 31)`, horizon.to],
  ];
}
