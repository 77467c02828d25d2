import { Decimal } from '../../shared/decimal.js';
import { DomainError } from '../../shared/errors.js';
import type { EscalationDays } from './escalation.rules.js';
import type { StoredRuleSet, Thresholds } from './rule-set.rules.js';

/** Exactly one of them, as the API asks. */
export interface ThresholdsInput {
  behindSchedule?: { atRiskPoints: string; offTrackPoints: string } | null;
  missedMonths?: { atRiskMonths: number; offTrackMonths: number; tolerancePoints: string } | null;
}

const MAX_POINTS = 1000;
const MAX_MONTHS = 120;
const MAX_DAYS = 1000;

/** What was asked for, as the rules take it; refused where yellow does not come before red. */
export function proposedThresholds(
  { behindSchedule, missedMonths }: ThresholdsInput,
  path: readonly string[],
): Thresholds {
  const given = [behindSchedule, missedMonths].filter((each) => each != null).length;
  if (given !== 1) throw new DomainError('NOT_ONE_OF', { given }, path);
  if (behindSchedule) {
    const { atRiskPoints, offTrackPoints } = behindSchedule;
    const [yellow, red] = [new Decimal(atRiskPoints), new Decimal(offTrackPoints)];
    const sound = yellow.gte(0) && yellow.lt(red) && red.lte(MAX_POINTS) && [yellow, red].every(isStored);
    if (!sound) throw new DomainError('INVALID_THRESHOLDS', {}, [...path, 'behindSchedule']);
    return { kind: 'BEHIND_SCHEDULE', atRiskPoints, offTrackPoints };
  }
  const { atRiskMonths = 0, offTrackMonths = 0, tolerancePoints = '0' } = missedMonths ?? {};
  const allowed = new Decimal(tolerancePoints);
  const sound =
    atRiskMonths >= 1 &&
    atRiskMonths < offTrackMonths &&
    offTrackMonths <= MAX_MONTHS &&
    allowed.gte(0) &&
    allowed.lte(100) &&
    isStored(allowed);
  if (!sound) throw new DomainError('INVALID_THRESHOLDS', {}, [...path, 'missedMonths']);
  return { kind: 'MISSED_MONTHS', atRiskMonths, offTrackMonths, tolerancePoints };
}

/** Two places are kept: more would be rounded, and judge otherwise than was asked. */
const isStored = (points: Decimal): boolean => points.decimalPlaces() <= 2;

/** Refuses days on which a level would come no later than the one below it. */
export function assertEscalationDays(days: EscalationDays, path: readonly string[]): void {
  const { noticeDays, warningDays, leadershipDays } = days;
  const sound = noticeDays >= 1 && noticeDays < warningDays && warningDays < leadershipDays;
  if (!sound || leadershipDays > MAX_DAYS) throw new DomainError('INVALID_ESCALATION_DAYS', {}, path);
}

/** Thresholds as columns, those of the other kind null. */
export const storedThresholds = (of: Thresholds): Omit<StoredRuleSet, 'version' | keyof EscalationDays> => ({
  atRiskPoints: null,
  offTrackPoints: null,
  atRiskMonths: null,
  offTrackMonths: null,
  tolerancePoints: null,
  ...of,
});
