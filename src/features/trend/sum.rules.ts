import { daysBetween } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { senseOf } from '../target/goal.rules.js';
import { isAdditive } from '../target/parts.rules.js';
import type { ScheduleStep } from '../target/schedule.rules.js';
import type { TargetTerms } from '../target/target.rules.js';
import type { Point } from './forecast.rules.js';

/** Why targets are not added up. */
export const SUM_SILENCES = [
  'NO_TARGETS',
  'SEVERAL_INDICATORS',
  'NOT_ADDITIVE',
  'REGIONS_OVERLAP',
  'DIFFERENT_PROMISES',
] as const;
export type SumSilence = (typeof SUM_SILENCES)[number];

export interface Addend extends TargetTerms {
  indicatorId: string;
  regionId: string;
}

/** What else has to be known of those that are to be added up. */
export interface Ground {
  /** Of the unit of the indicator; null where there are several indicators. */
  dimension: string | null;
  /** Regions around a region, as far as they go. */
  around: ReadonlyMap<string, readonly string[]>;
}

/**
 * Why what stands against targets may not be added up, or null: one thing that is counted or measured out, in regions of
 * which none holds another, so that nothing counts twice, promised in one way.
 */
export function sumSilence(addends: readonly Addend[], { dimension, around }: Ground): SumSilence | null {
  const [first] = addends;
  if (!first) return 'NO_TARGETS';
  if (dimension === null || addends.some(({ indicatorId }) => indicatorId !== first.indicatorId))
    return 'SEVERAL_INDICATORS';
  if (!addends.every(({ comparator, aggregation }) => isAdditive({ comparator, dimension, aggregation })))
    return 'NOT_ADDITIVE';
  const regions = addends.map(({ regionId }) => regionId);
  const named = new Set(regions);
  const holds = regions.some((region) => (around.get(region) ?? []).some((outer) => named.has(outer)));
  if (named.size < regions.length || holds) return 'REGIONS_OVERLAP';
  const alike = (each: Addend) => each.cadence === first.cadence && senseOf(each) === senseOf(first);
  return addends.every(alike) ? null : 'DIFFERENT_PROMISES';
}

/** The sums of points on the days on which each series has one: what is missing is not nothing. */
export function sumOfPoints<P extends Point>(series: readonly (readonly P[])[]): P[] {
  const [first = [], ...others] = series.map((points) => new Map(points.map((point) => [point.on, point])));
  return [...first.values()].flatMap((point) => {
    const beside = others.flatMap((points) => points.get(point.on) ?? []);
    return beside.length === others.length ? [{ ...point, value: sumOf([point, ...beside]) }] : [];
  });
}

/** What is expected of all together (序时进度线): a step wherever one of the lines has one. None where one has no line. */
export function sumOfSchedules(lines: readonly (readonly ScheduleStep[])[]): ScheduleStep[] {
  if (lines.some((line) => line.length === 0)) return [];
  const days = [...new Set(lines.flatMap((line) => line.map(({ on }) => on)))].sort();
  return days.map((on) => ({
    on,
    value: sumOf(lines.map((line) => ({ value: levelOn(line, on) }))),
    isMilestone: lines.some((line) => line.some((step) => step.on === on && step.isMilestone)),
  }));
}

export const sumOf = (addends: readonly { value: string }[]): string =>
  addends.reduce((sum, { value }) => sum.plus(value), new Decimal(0)).toFixed();

const PLACES = 6;

/** Before its beginning a line is as at its beginning, after its end as at its end. */
function levelOn(line: readonly ScheduleStep[], day: string): string {
  const before = line.findLast(({ on }) => on <= day);
  const after = line.find(({ on }) => on > day);
  if (!before || !after) return (before ?? after)?.value ?? '0';
  const along = new Decimal(daysBetween(before.on, day)).div(daysBetween(before.on, after.on));
  const way = new Decimal(after.value).minus(before.value);
  return way.times(along).plus(before.value).toDecimalPlaces(PLACES).toFixed();
}
