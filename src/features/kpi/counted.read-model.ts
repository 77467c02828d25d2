import { conditions } from '../../shared/page-sql.js';
import { dutiesOf } from '../target/stated.read-model.js';
import type { Sight } from '../target/target.access.js';
import type { Light, Status } from '../target/target.rules.js';
import { type TargetsWanted, targetConditions } from '../target/targets.read-model.js';

/** A verdict that is not the stored one: of a moment looked back at. */
export interface GivenVerdict {
  target_id: string;
  status: Status;
  light: Light;
  attainment: string | null;
  report_ids: string[];
  /** The deadline that the text stated then, and the one in force. */
  due_on: string | null;
  due_in_force: string | null;
}

/** Which targets are counted, and by which verdicts. */
export interface Counting {
  sight: Sight;
  wanted: TargetsWanted;
  /** First and last year of deadlines that count; null where the filter says itself which do. */
  horizon: { from: number; to: number } | null;
  /** Null: the standings as stored. */
  verdicts: readonly GivenVerdict[] | null;
}

/** A statement's beginning, and the values it has so far. */
export interface Counted {
  sql: string;
  values: unknown[];
}

const GIVEN = `jsonb_to_recordset($1::jsonb)
  as s (target_id uuid, status text, light text, attainment numeric, report_ids uuid[],
        due_on date, due_in_force date)`;

/**
 * Begins a statement with `matched`, the targets that a filter finds, and `counted`, those of them that a dashboard
 * counts. A target without verdict is without data: it must not vanish.
 */
export function counted({ sight, wanted, horizon, verdicts }: Counting): Counted {
  const given = verdicts ? [JSON.stringify(verdicts)] : [];
  const { sql, values } = conditions(targetConditions(sight, wanted), given);
  const dueOn = verdicts ? 's.due_on' : 't.due_on';
  const place = horizon
    ? `case when ${dueOn} is null then 'UNDATED'
            when ${dueOn} < make_date($${values.push(horizon.from)}::int, 1, 1) then 'PAST'
            when ${dueOn} > make_date($${values.push(horizon.to)}::int, 12, 31) then 'LATER'
            else 'WITHIN' end`
    : `'WITHIN'`;
  return {
    values,
    sql: `
      with matched as materialized (
        select t.id, t.policy_id, t.region_id, t.ordinal, extract(year from ${dueOn})::int as year,
               ${verdicts ? 's.due_in_force' : 'null::date'} as due_in_force,
               coalesce(s.status, 'NO_DATA') as status, coalesce(s.light, 'GREY') as light,
               case when s.attainment > 1 then 1 else s.attainment end as attainment, s.report_ids,
               not exists (select ${dutiesOf(sight)}) as unassigned, ${place} as place
          from target t
          join policy p on p.id = t.policy_id
          join indicator i on i.id = t.indicator_id
          left join ${verdicts ? GIVEN : 'standing s'} on s.target_id = t.id${sql}
      ), counted as (select * from matched m where m.place = 'WITHIN')`,
  };
}
