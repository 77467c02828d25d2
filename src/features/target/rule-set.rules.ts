import type { EscalationDays } from './escalation.rules.js';

export const RULE_SET_KINDS = ['BEHIND_SCHEDULE', 'MISSED_MONTHS'] as const;
export type RuleSetKind = (typeof RULE_SET_KINDS)[number];

/** How far behind schedule is too far, in percentage points (落后序时进度). */
export interface BehindSchedule {
  kind: 'BEHIND_SCHEDULE';
  /** More than this behind is yellow. */
  atRiskPoints: string;
  /** More than this behind is red. */
  offTrackPoints: string;
}

/** How many months in a row may be missed: not reported, or reported and behind (连续未达序时). */
export interface MissedMonths {
  kind: 'MISSED_MONTHS';
  /** So many or more are yellow. */
  atRiskMonths: number;
  /** So many or more are red. */
  offTrackMonths: number;
  /** So many percentage points behind a period is not missed yet. */
  tolerancePoints: string;
}

/** By what lights are given. */
export type Thresholds = BehindSchedule | MissedMonths;

/** A version of the rules, as a value: data, so that a change of rule is a new version. */
export type RuleSet = { version: number } & Thresholds;

/** The version of rules that are only tried, and stored nowhere. */
export const TRIED = 0;

export const DEFAULT_RULE_SET: RuleSet = {
  version: 1,
  kind: 'BEHIND_SCHEDULE',
  atRiskPoints: '10',
  offTrackPoints: '30',
};

/** A rule set as the database holds it, the columns of the other kind null. */
export interface StoredRuleSet extends EscalationDays {
  version: number;
  kind: RuleSetKind;
  atRiskPoints: string | null;
  offTrackPoints: string | null;
  atRiskMonths: number | null;
  offTrackMonths: number | null;
  tolerancePoints: string | null;
}

/** The value that the rules are given. */
export function ruleSetOf(stored: Omit<StoredRuleSet, keyof EscalationDays>): RuleSet {
  const { version, kind, atRiskPoints, offTrackPoints, atRiskMonths, offTrackMonths, tolerancePoints } =
    stored;
  if (kind === 'BEHIND_SCHEDULE' && atRiskPoints !== null && offTrackPoints !== null)
    return { version, kind, atRiskPoints, offTrackPoints };
  if (
    kind === 'MISSED_MONTHS' &&
    atRiskMonths !== null &&
    offTrackMonths !== null &&
    tolerancePoints !== null
  )
    return { version, kind, atRiskMonths, offTrackMonths, tolerancePoints };
  throw new Error(`The rule set ${version} lacks thresholds of its kind ${kind}`);
}
