import { asJson, type ColumnsOf } from '../../shared/row-columns.js';
import type { View } from '../../shared/view.js';
import { showAmounts } from '../indicator/amounts.read-model.js';
import type { QuantityType } from '../indicator/quantity.type.js';
import type { BasisCode } from './basis.rules.js';
import { deadlineInForce, firstTerms, termsInForce } from './deadline.read-model.js';
import type { GoalTerms } from './goal.rules.js';
import { ruleSetInForce, THRESHOLDS_JSON, type ThresholdsRow } from './rule-sets.read-model.js';
import type { Sight } from './target.access.js';
import type { Light, Status } from './target.rules.js';
import { withFactor } from './target-terms.read-model.js';
import type { TargetTermsType } from './target-terms.type.js';
import { levelCode } from './target-units.read-model.js';

/** A verdict by what was self-reported, verified or not. */
export interface SelfReportedRow {
  status: Status;
  light: Light;
  attainment: string | null;
  quantity: string | null;
  period: string | null;
  levelCode: string;
  levelFactor: string;
}

export interface StandingRow {
  targetUuid: string;
  status: Status;
  light: Light;
  attainment: string | null;
  expected: string | null;
  gapPoints: string | null;
  quantity: string | null;
  current?: QuantityType | null;
  period: string | null;
  reachedLate: boolean;
  basis: BasisCode[];
  reportIds: string[];
  /** Null before the first reckoning, as are `changesOn` and all amounts. */
  reckonedOn: string | null;
  changesOn: string | null;
  ruleSetVersion: number;
  /** By what it was judged. */
  thresholds: ThresholdsRow;
  missedMonths: number | null;
  missedSince: string | null;
  levelCode: string;
  levelFactor: string;
  /** What it was held against. */
  goal: GoalTerms;
  /** The first deadline, and the later one in force where the verdict went by it. */
  dueOn: string | null;
  /** What was promised first, where the verdict went by something else. */
  firstPromise: TargetTermsType | null;
  extendedTo: string | null;
  /** Null for callers who see only what was verified. */
  selfReported: SelfReportedRow | null;
}

const levelOf = (t: string) => ({ levelCode: levelCode(t), levelFactor: `${t}_level.factor::text` });

const goal = (t: string): ColumnsOf<GoalTerms> => ({
  comparator: `${termsInForce(t)}->>'comparator'`,
  quantity: `${termsInForce(t)}->>'quantity'`,
  quantityHigh: `${termsInForce(t)}->>'quantityHigh'`,
  direction: `${t}_indicator.direction`,
});

const selfReported = (t: string, s: string): ColumnsOf<SelfReportedRow> => ({
  status: `coalesce(${s}.reported_status, 'NO_DATA')`,
  light: `coalesce(${s}.reported_light, 'GREY')`,
  attainment: `${s}.reported_attainment::text`,
  quantity: `${s}.reported_quantity::text`,
  period: `${s}.reported_period`,
  ...levelOf(t),
});

const ruleSetVersion = (s: string): string =>
  `coalesce(${s}.rule_set_version, (${ruleSetInForce('current_date')}))`;

/** How a target `t` stands, with its neighbours. A target just set is without data, not without standing. */
const columns = (t: string, s: string, sight: Sight): ColumnsOf<StandingRow> => ({
  targetUuid: `${t}.id`,
  status: `coalesce(${s}.status, 'NO_DATA')`,
  light: `coalesce(${s}.light, 'GREY')`,
  attainment: `${s}.attainment`,
  expected: `${s}.expected`,
  gapPoints: `${s}.gap_points`,
  quantity: `${s}.quantity`,
  period: `${s}.period`,
  reachedLate: `coalesce(${s}.reached_late, false)`,
  basis: `coalesce(${s}.basis, '{NO_VALUE}')`,
  reportIds: `coalesce(${s}.report_ids, '{}')`,
  reckonedOn: `${s}.reckoned_on`,
  changesOn: `${s}.changes_on`,
  ruleSetVersion: ruleSetVersion(s),
  thresholds: `(select ${THRESHOLDS_JSON} from rule_set r where r.version = ${ruleSetVersion(s)})`,
  missedMonths: `${s}.missed_months`,
  missedSince: `${s}.missed_since`,
  ...levelOf(t),
  goal: asJson(goal(t)),
  dueOn: `(${firstTerms(t)}->>'dueOn')::date`,
  firstPromise: `case when 'ADJUSTED' = any(${s}.basis) then ${withFactor(firstTerms(t))} end`,
  extendedTo: `case when 'EXTENDED' = any(${s}.basis) then ${deadlineInForce(t)} end`,
  selfReported: sight.standing === 'ALL' ? asJson(selfReported(t, s)) : 'null',
});

const currentOf = showAmounts<StandingRow>({
  base: ({ quantity }) => quantity,
  unitCode: ({ levelCode }) => levelCode,
  show: (standing, amount) => {
    standing.current = amount;
  },
});

export const standingView =
  (sight: Sight) =>
  (t: string): View => ({ type: 'Standing', columns: (s) => columns(t, s, sight), finish: currentOf });

/** Whether any report that each standing rests on, as far as the caller sees it, is invented for the demo. */
export const demoStandings = ({ standing }: Sight): string => `
  select s.target_id as uuid, exists (
           select from progress_report r
            where r.is_demo and r.id = any(s.report_ids${standing === 'ALL' ? ' || s.reported_ids' : ''})
         ) as "isDemo"
    from standing s where s.target_id = any($1::uuid[])`;
