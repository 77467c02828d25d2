import { firstDayOf, isDay, yearOf } from '../../shared/dates.js';
import { parsePeriod } from '../../shared/period.js';
import type { TargetProposal } from './proposal.rules.js';

type Due = Pick<TargetProposal, 'dueOn' | 'duePrecision'>;

const NONE: Due = { dueOn: null, duePrecision: null };
const PRECISION = { YEAR: 'YEAR', HALF: 'MONTH', QUARTER: 'QUARTER', MONTH: 'MONTH' } as const;

/** The last day of a deadline as the text gives it: 2027, 2027-06, 2027-06-30. */
export function dueOf(deadline: string | null): Due {
  if (deadline === null) return NONE;
  if (isDay(deadline)) return { dueOn: deadline, duePrecision: 'DAY' };
  const period = parsePeriod(deadline);
  return period ? { dueOn: period.endsOn, duePrecision: PRECISION[period.kind] } : NONE;
}

/** The day a target counts from: that of its document, or the first of the year it is due in, if that is earlier. */
export function startOf(day: string | null, dueOn: string | null): string | null {
  if (day === null || dueOn === null || day <= dueOn) return day;
  return firstDayOf(yearOf(dueOn));
}
