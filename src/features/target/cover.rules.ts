import { daysBetween, later } from '../../shared/dates.js';
import { MONTHS_IN, parsePeriod } from '../../shared/period.js';
import type { PeriodValue } from './target.rules.js';

/** A period's value with its place in the calendar. */
export interface PlacedValue extends PeriodValue {
  startsOn: string;
  months: number;
}

/** The days whose values count. `opensOn` is null where the past counts too. */
export interface Span {
  opensOn: string | null;
  closesOn: string;
}

/** Throws on text that is no period: the database holds none, so it would be a fault of ours. */
export function place(value: PeriodValue): PlacedValue {
  const parsed = parsePeriod(value.period);
  if (!parsed) throw new RangeError(`Not a period: ${value.period}`);
  return { ...value, startsOn: parsed.startsOn, months: MONTHS_IN[parsed.kind] };
}

/** Coarse before fine, late before early, verified before not; then by id, so that order never depends on input. */
const byAuthority = (a: PlacedValue, b: PlacedValue): number =>
  b.months - a.months ||
  b.endsOn.localeCompare(a.endsOn) ||
  Number(b.verified) - Number(a.verified) ||
  a.reportId.localeCompare(b.reportId);

/** The value of the period that ended last; of periods that ended together, the longest. */
export const latestOf = (values: readonly PlacedValue[]): PlacedValue | null =>
  [...values].sort((a, b) => b.endsOn.localeCompare(a.endsOn) || byAuthority(a, b))[0] ?? null;

/**
 * Periods that do not overlap, in order, so that no day counts twice. A year's total replaces its months, being
 * the settled figure. A period that began before `opensOn` cannot be cut: it counts whole, where none inside does.
 */
export function cover(values: readonly PlacedValue[], opensOn: string | null): PlacedValue[] {
  const isInside = (value: PlacedValue) => opensOn === null || value.startsOn >= opensOn;
  const chosen: PlacedValue[] = [];
  const ordered = [...values].sort((a, b) => Number(isInside(b)) - Number(isInside(a)) || byAuthority(a, b));
  for (const value of ordered) {
    if (chosen.every((other) => other.endsOn < value.startsOn || value.endsOn < other.startsOn))
      chosen.push(value);
  }
  return chosen.sort((a, b) => a.endsOn.localeCompare(b.endsOn));
}

/** Whether a cover leaves no day of the span unreported. */
export function isComplete(chosen: readonly PlacedValue[], { opensOn, closesOn }: Span): boolean {
  const first = opensOn ?? chosen[0]?.startsOn ?? closesOn;
  const days = chosen.map(({ startsOn, endsOn }) => daysBetween(later(startsOn, first), endsOn) + 1);
  return days.reduce((sum, count) => sum + count, 0) === daysBetween(first, closesOn) + 1;
}
