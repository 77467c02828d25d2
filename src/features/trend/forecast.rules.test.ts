import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { coverageOf, trialsOf } from './backtest.rules.js';
import { type Estimate, FEWEST_POINTS, forecastOn, type Point } from './forecast.rules.js';

const DUE = '2027-12-31';
const quarterly = (values: readonly number[]): Point[] =>
  values.map((value, at) => ({ on: addDays('2025-03-31', 91 * at), value: `${value}` }));
const series = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: FEWEST_POINTS, maxLength: 10 });
const near = (a: string | undefined, b: Decimal | number, by: Decimal | number | string) =>
  expect(new Decimal(a ?? 'NaN').minus(b).abs().lte(by)).toBe(true);
const each = (estimate: Estimate | null) => [estimate?.value, estimate?.low, estimate?.high];

/** The same numbers from 0 to 1 each time. */
const dice = (): (() => number) => {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
/** Twelve of them together are as good as normal, with a deviation of one. */
const bell = (next: () => number): number =>
  Array.from({ length: 12 }, next).reduce((sum, each) => sum + each, -6);

describe('a forecast', () => {
  it('carries a straight line on, exactly and without doubt', () => {
    const points = quarterly([10, 20, 30, 40, 50]);
    const on = addDays('2025-03-31', 91 * 9);
    for (const level of each(forecastOn(points, on))) near(level, 100, '0.000001');
  });

  it('is silent on too few points, and on the past', () => {
    expect(forecastOn(quarterly([1, 2, 3]), DUE)).toBeNull();
    expect(forecastOn(quarterly([1, 2, 3, 4]), '2025-06-30')).toBeNull();
  });

  it('holds its value inside its interval, and follows unit and origin', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: -9_999, max: 9_999 }),
        (values, factor, shift) => {
          const plain = forecastOn(quarterly(values), DUE);
          expect(new Decimal(plain?.low ?? 1).lte(plain?.value ?? 0)).toBe(true);
          expect(new Decimal(plain?.value ?? 1).lte(plain?.high ?? 0)).toBe(true);
          const moved = forecastOn(quarterly(values.map((value) => value * factor + shift)), DUE);
          each(moved).forEach((level, at) => {
            near(
              level,
              new Decimal(each(plain)[at] ?? 0).times(factor).plus(shift),
              new Decimal(factor).times('0.001'),
            );
          });
        },
      ),
    );
  });

  it('hardly moves for one wild value', () => {
    const line = [10, 20, 30, 40, 50, 60, 70, 80, 90];
    const wild = line.map((value, at) => (at === 4 ? 5_000 : value));
    const on = addDays('2025-03-31', 91 * 9);
    near(forecastOn(quarterly(wild), on)?.value, 100, 5);
  });

  // Totals of what comes in a period wander off their trend; levels scatter around it.
  it.each([
    ['totals', 4, 1],
    ['totals', 6, 2],
    ['totals', 10, 4],
    ['levels', 4, 1],
    ['levels', 10, 1],
  ])('holds four of five of %s foretold from %i points, %i ahead', (kind, known, ahead) => {
    const next = dice();
    const held = Array.from({ length: 500 }, () => {
      const off = Array.from({ length: known + ahead }, () => 40 * bell(next));
      const values = off.map((by, at) =>
        kind === 'levels' ? 100 * at + by : off.slice(0, at + 1).reduce((sum, each) => sum + 100 + each, 0),
      );
      const points = quarterly(values.map((value) => Math.round(value * 100)));
      const { on, value } = points.at(-1) ?? { on: '', value: '' };
      const estimate = forecastOn(points.slice(0, known), on);
      return (
        estimate !== null && Number(value) >= Number(estimate.low) && Number(value) <= Number(estimate.high)
      );
    }).filter(Boolean).length;
    expect(held / 500).toBeGreaterThan(0.76);
    expect(held / 500).toBeLessThan(0.96);
  });

  it('foretells each point from those before it alone', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 1_000_000 }), (values, later) => {
        const before = quarterly(values);
        const more = [...before, { on: '2030-01-01', value: `${later}` }];
        const [some, all] = [coverageOf(trialsOf(before)), coverageOf(trialsOf(more))];
        expect(all.forecasts).toBe(some.forecasts + values.length - FEWEST_POINTS + 1);
        expect(all.covered).toBeGreaterThanOrEqual(some.covered);
      }),
    );
    expect(coverageOf(trialsOf(quarterly([10, 20, 30, 40, 50, 60])))).toMatchObject({ forecasts: 3 });
  });
});
