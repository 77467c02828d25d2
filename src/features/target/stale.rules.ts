import { addDays, later } from '../../shared/dates.js';
import { type PeriodKind, parsePeriod, periodOf } from '../../shared/period.js';
import { deadlineOf, type TargetTerms } from './target.rules.js';

/** How often an indicator is reported, and the periods of it. */
export const PERIODS_OF = {
  MONTHLY: 'MONTH',
  QUARTERLY: 'QUARTER',
  HALF_YEARLY: 'HALF',
  YEARLY: 'YEAR',
} as const satisfies Record<string, PeriodKind>;

/** So many whole periods without a report make a target stale (长期未填报). */
const SILENT_PERIODS = 2;

/**
 * From which day on a target is stale, if nothing more is reported: once two whole periods of its indicator's cadence
 * are over of which nothing was said, verified or not. Null where the text names no day and so nothing is waited for.
 */
export function staleOn(
  terms: Pick<TargetTerms, 'startsOn' | 'cadence' | 'dueOn'>,
  { cadence, reported }: { cadence: keyof typeof PERIODS_OF; reported: readonly { endsOn: string }[] },
): string | null {
  if (terms.cadence === 'UNSTATED') return null;
  const saidUntil = reported.reduce((last, { endsOn }) => later(last, endsOn), '0001-01-01');
  let from = later(terms.startsOn, addDays(saidUntil, 1));
  const kind = PERIODS_OF[cadence];
  const first = parsePeriod(periodOf(from, kind));
  if (first && first.startsOn < from) from = addDays(first.endsOn, 1);
  for (let period = 0; period < SILENT_PERIODS; period += 1) {
    from = addDays(parsePeriod(periodOf(from, kind))?.endsOn ?? from, 1);
  }
  const ends = deadlineOf(terms);
  return ends !== null && ends < from ? null : from;
}
