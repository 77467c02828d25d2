import { createHash } from 'node:crypto';
import { daysBetween, later } from '../shared/dates.js';
import { Decimal } from '../shared/decimal.js';
import { type PeriodKind, parsePeriod, periodsBetween } from '../shared/period.js';
import type { IndicatorSeed, TargetSeed } from './seed-types.js';

/** Invented progress covers these days, whatever day it is: seeding later adds nothing. */
export const DEMO_FROM = '2025-01-01';
export const DEMO_UNTIL = '2026-09-30';

export interface DemoValue {
  period: string;
  endsOn: string;
  /** In the indicator's unit. */
  value: string;
}

const KIND: { [C in IndicatorSeed['cadence']]: PeriodKind } = {
  MONTHLY: 'MONTH',
  QUARTERLY: 'QUARTER',
  HALF_YEARLY: 'HALF',
  YEARLY: 'YEAR',
};

/** A number from 0 to 1 that a key always gives: the demo is the same on every machine. */
export function chance(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) / 0xffffffff;
}

/**
 * What a department might have reported on the way to a target: some ahead, some behind, none exactly on the line.
 * `decimals` are those of the unit: companies come whole, money to a tenth.
 */
export function demoSeries(indicator: IndicatorSeed, target: TargetSeed): DemoValue[] {
  const from = later(target.startsOn, DEMO_FROM);
  // From a sixth behind to a quarter ahead: what is late in coming in makes many look behind.
  const pace = 0.84 + 0.42 * chance(`pace ${indicator.key}`);
  const goal = new Decimal(target.value);
  const periods = periodsBetween(from, DEMO_UNTIL, KIND[indicator.cadence]);
  return periods.flatMap((period) => {
    const parsed = parsePeriod(period);
    if (!parsed || parsed.startsOn < from || parsed.endsOn > DEMO_UNTIL) return [];
    const noise = 1 + 0.06 * (chance(`${indicator.key} ${period}`) - 0.5);
    const value = valueAt({ indicator, target, goal, pace: pace * noise, ...parsed });
    return [{ period, endsOn: parsed.endsOn, value: rounded(value, indicator, target) }];
  });
}

interface Moment {
  indicator: IndicatorSeed;
  target: TargetSeed;
  goal: Decimal;
  pace: number;
  startsOn: string;
  endsOn: string;
}

function valueAt({ indicator, target, goal, pace, startsOn, endsOn }: Moment): Decimal {
  const share = (day: string) => daysBetween(target.startsOn, day) / spanOf(target);
  if (target.comparator === 'MULTIPLY') {
    // An amount over the last four quarters that grows from year to year, seldom as fast as doubling.
    return new Decimal(120).times(1.35 ** (daysBetween('2024-01-01', endsOn) / 365)).times(pace);
  }
  if (indicator.direction === 'FALL') {
    // From half as much again down towards the goal.
    return goal.times(1.5 - 0.55 * Math.min(1, share(endsOn) * pace + 0.3));
  }
  if (indicator.aggregation === 'SUM') {
    const whole = target.cadence === 'PER_YEAR' ? 365 : spanOf(target);
    return goal.times((daysBetween(startsOn, endsOn) + 1) / whole).times(pace);
  }
  if (indicator.unit === '%')
    return Decimal.min(100, goal.times(0.8 + 0.24 * pace * Math.min(1, share(endsOn))));
  return goal.times(Math.min(1.1, (0.25 + 0.75 * share(endsOn)) * pace));
}

/** Days from start to deadline; where none is stated, five years. */
const spanOf = ({ startsOn, dueOn }: TargetSeed): number =>
  dueOn ? Math.max(1, daysBetween(startsOn, dueOn)) : 5 * 365;

function rounded(value: Decimal, { unit }: IndicatorSeed, target: TargetSeed): string {
  const whole = !['亿元', '%', '万个', '万人', '公里', '1', '个工作日', '日'].includes(unit);
  const places = whole ? 0 : unit === '1' ? 2 : new Decimal(target.value).lt(10) ? 2 : 1;
  return value.toDecimalPlaces(places).toFixed();
}
