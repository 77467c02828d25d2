/** What a verdict rests on, beside the numbers: codes never change, the words for them are in `why`. */
export const BASIS_CODES = [
  // What was looked at.
  'NO_VALUE',
  'LATEST_VALUE',
  'SUM_OF_PERIODS',
  'MEAN_OF_PERIODS',
  'ADDED_TO_BASELINE',
  'WHOLE_YEARS',
  'VALUE_BEFORE_START',
  'PERIOD_BEGAN_BEFORE_START',
  'PERIODS_MISSING',
  'UNVERIFIED',
  // What it was measured against.
  'BASELINE_UNKNOWN',
  'BASELINE_AT_TARGET',
  'SHARE_UNKNOWN',
  'REFERENCE_UNKNOWN',
  'TOLERANCE_USED',
  'AT_THE_LIMIT',
  // What schedule was asked for.
  'MILESTONES',
  'KEPT_THROUGHOUT',
  'NO_DEADLINE',
  'ADJUSTED',
  'EXTENDED',
  'FIRST_DEADLINE_PASSED',
  'DEADLINE_PASSED',
  'REACHED_LATE',
  'FIRST_PROMISE_MISSED',
  'LAST_PERIOD_MISSING',
  // Which year of a yearly promise.
  'PREVIOUS_YEAR_SHOWN',
  'YEAR_MISSED',
  'YEARS_UNREPORTED',
  // Which months were missed.
  'MONTHS_UNREPORTED',
  'MONTHS_BEHIND',
] as const;
export type BasisCode = (typeof BASIS_CODES)[number];

/** The codes whose conditions hold, in the order in which they are told. */
export const basisOf = (conditions: { [Code in BasisCode]?: boolean }): BasisCode[] =>
  BASIS_CODES.filter((code) => conditions[code]);

/** Several bases as one, each code once. */
export const mergeBases = (...bases: readonly (readonly BasisCode[])[]): BasisCode[] =>
  BASIS_CODES.filter((code) => bases.some((basis) => basis.includes(code)));
