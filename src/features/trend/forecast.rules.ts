import { median, quantile } from 'simple-statistics';
import { addDays, daysBetween } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';

/** A value on a day, exact, in base units. */
export interface Point {
  on: string;
  value: string;
}

/** What is expected on a day, with the interval that should hold four of five outcomes. */
export interface Estimate {
  value: string;
  low: string;
  high: string;
}

/** Fewer say nothing of how much values scatter around their trend. */
export const FEWEST_POINTS = 4;
const [LOW, HIGH] = [0.1, 0.9];
/** Few points show less of how values scatter than there is: by how much wider, by simulation (decision 0048). */
const UNSEEN = 5;
const PLACES = 6;

/**
 * The trend of points carried on to a day: the median of the slopes between any two (Theil and Sen), so that one wild
 * value moves it little. The interval carries on the slow and the fast tenth of those slopes, and adds the tenths of
 * what points lie off the trend, all the wider the fewer points there are. Null for too few points, or for a day that is not after the last.
 * Statistics are reckoned in floats, as shares of the points' own range; what goes in and comes out is exact.
 */
export function forecastOn(points: readonly Point[], on: string): Estimate | null {
  const ordered = [...points].sort((a, b) => a.on.localeCompare(b.on));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last || ordered.length < FEWEST_POINTS || on <= last.on) return null;
  const values = ordered.map(({ value }) => new Decimal(value));
  const least = Decimal.min(...values);
  const range = Decimal.max(...values).minus(least);
  if (range.isZero()) return { value: least.toFixed(), low: least.toFixed(), high: least.toFixed() };

  const x = ordered.map((point) => daysBetween(first.on, point.on));
  const y = values.map((value) => value.minus(least).div(range).toNumber());
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const slopes = x.flatMap((from, i) =>
    x.slice(i + 1).flatMap((to, offset) => {
      const days = to - from;
      return days > 0 ? [(at(y, i + 1 + offset) - at(y, i)) / days] : [];
    }),
  );
  if (slopes.length === 0) return null;
  const slope = median(slopes);
  const start = median(y.map((value, i) => value - slope * at(x, i)));
  const off = y.map((value, i) => value - start - slope * at(x, i));
  const [reach, ahead] = [daysBetween(first.on, on), daysBetween(last.on, on)];
  const expected = start + slope * reach;
  const wider = 1 + UNSEEN / ordered.length;
  const low = expected + wider * ((quantile(slopes, LOW) - slope) * ahead + Math.min(0, quantile(off, LOW)));
  const high =
    expected + wider * ((quantile(slopes, HIGH) - slope) * ahead + Math.max(0, quantile(off, HIGH)));
  const exact = (share: number) => range.times(share).plus(least).toDecimalPlaces(PLACES).toFixed();
  return { value: exact(expected), low: exact(low), high: exact(high) };
}

/** The day before a total begins: there it is nothing. */
export const originOf = (startsOn: string): Point => ({ on: addDays(startsOn, -1), value: '0' });
