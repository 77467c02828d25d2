import { Decimal } from '../../shared/decimal.js';
import { type BasisCode, basisOf } from './basis.rules.js';
import type { PlacedValue } from './cover.rules.js';
import { expected, leads } from './pace.rules.js';
import type { Measured, Reading } from './reading.rules.js';
import type { RuleSet } from './rule-set.rules.js';
import {
  deadlineOf,
  extendedFrom,
  type MilestonePoint,
  type Status,
  type TargetTerms,
} from './target.rules.js';

/** All that a judgement rests on, but the day. */
export interface Matter {
  terms: TargetTerms;
  values: readonly PlacedValue[];
  ruleSet: RuleSet;
}

/** Which years of a yearly promise were kept. */
export interface YearTally {
  /** The year that the numbers of the verdict speak of. */
  judged: string | null;
  met: string[];
  missed: string[];
  unreported: string[];
}

/** What a target's standing is on one day, before it is written down. */
export interface Judgement {
  status: Status;
  reading: Reading | null;
  expected: Decimal | null;
  basis: BasisCode[];
  reachedLate: boolean;
  years: YearTally | null;
}

/** Share of the way due on a day; null where the text gives no schedule, or there is no way to measure. */
export function expectedOf(
  terms: TargetTerms,
  { goal, from, kept }: Measured,
  dates: { startsOn: string; dueOn: string | null },
  day: string,
): Decimal | null {
  const { startsOn, dueOn } = dates;
  if (dueOn === null && terms.cadence !== 'ONGOING') return null;
  if (kept) return new Decimal(1);
  if (dueOn === null || !leads(goal, from)) return null;
  return expected({ from, to: goal.at, startsOn, dueOn, milestones: milestonesOf(terms) }, day);
}

/** A plan ends on the deadline that it was made for; where that was put off since, its end is no step any more. */
export function milestonesOf(terms: TargetTerms): readonly MilestonePoint[] {
  const first = extendedFrom(terms);
  const last = terms.milestones
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (first === null || last === undefined || last < first) return terms.milestones;
  const isEnd = last < (deadlineOf(terms) ?? last);
  return isEnd ? terms.milestones.filter(({ on }) => on < last) : terms.milestones;
}

/**
 * The status of what is not reached, while there is time. What has to hold every day and does not
 * is at risk at least, however near it is.
 */
export function statusByPace(measured: Measured, due: Decimal | null, ruleSet: RuleSet): Status {
  if (due === null) return 'UNSCHEDULED';
  if (measured.ceiling) return 'OFF_TRACK';
  const behind = measured.attainment && due.minus(measured.attainment).times(100);
  const limits = ruleSet.kind === 'BEHIND_SCHEDULE' ? ruleSet : null;
  if (limits && behind?.gt(limits.offTrackPoints)) return 'OFF_TRACK';
  if (measured.kept || (limits && behind?.gt(limits.atRiskPoints))) return 'AT_RISK';
  return behind ? 'ON_TRACK' : 'UNSCHEDULED';
}

/** Whether reaching it today settles it: what is kept day by day, or is a mean, is settled on its last day. */
export const settlesWhenReached = (terms: TargetTerms, { kept }: Measured): boolean =>
  deadlineOf(terms) === null ? terms.cadence !== 'ONGOING' : !kept && terms.aggregation !== 'MEAN';

/** Silence never proves success: a limit on a total is kept only if every day of it was reported. */
export const isProven = ({ observed, measured }: Reading): boolean =>
  measured?.reached === true && (!measured.ceiling || observed.complete);

/** The codes of what schedule was asked for. */
export const scheduleBasis = (terms: TargetTerms, measured: Measured, due: Decimal | null): BasisCode[] =>
  basisOf({
    KEPT_THROUGHOUT: due !== null && measured.kept,
    MILESTONES: due !== null && !measured.kept && terms.milestones.length > 0,
  });
