import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someTerms } from '../../../test/support/target-terms.js';
import { addDays, lastDayOf } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { cumulated, type PlanFault, planFault } from './plan.rules.js';
import type { TargetTerms } from './target.rules.js';

const plan = (...points: [on: string, value: string][]) => points.map(([on, value]) => ({ on, value }));
const sound = plan(['2025-12-31', '30'], ['2026-12-31', '60'], ['2027-12-31', '100']);

type Case = [
  what: string,
  fields: Partial<TargetTerms>,
  milestones: ReturnType<typeof plan>,
  fault: PlanFault['code'] | null,
];

// 2025-01-01 to 2027-12-31, at least 100.
const CASES: Case[] = [
  ['steps to the goal', {}, sound, null],
  ['the goal alone', {}, plan(['2027-12-31', '100']), null],
  ['none at all', {}, [], null],
  [
    'a day twice',
    {},
    plan(['2026-12-31', '60'], ['2026-12-31', '70'], ['2027-12-31', '100']),
    'MILESTONE_TWICE',
  ],
  ['the first day itself', {}, plan(['2025-01-01', '0'], ['2027-12-31', '100']), 'MILESTONE_OUT_OF_TIME'],
  ['a day after the deadline', {}, plan(['2028-01-01', '100']), 'MILESTONE_OUT_OF_TIME'],
  ['an end before the deadline', {}, plan(['2027-06-30', '100']), 'MILESTONES_MISS_GOAL'],
  ['an end short of the goal', {}, plan(['2027-12-31', '99']), 'MILESTONES_MISS_GOAL'],
  ['an end beyond the goal', {}, plan(['2027-12-31', '101']), 'MILESTONES_MISS_GOAL'],
  [
    'a step back',
    {},
    plan(['2026-12-31', '60'], ['2027-06-30', '50'], ['2027-12-31', '100']),
    'MILESTONE_FALLS_BACK',
  ],
  [
    'a falling target that falls',
    { comparator: 'AT_MOST', quantity: '20', baseline: '60' },
    plan(['2026-12-31', '40'], ['2027-12-31', '20']),
    null,
  ],
  [
    'a falling target that rises',
    { comparator: 'AT_MOST', quantity: '20', baseline: '60' },
    plan(['2025-12-31', '30'], ['2026-12-31', '40'], ['2027-12-31', '20']),
    'MILESTONE_FALLS_BACK',
  ],
  [
    'growth by a known baseline',
    { comparator: 'INCREASE_BY', quantity: '20', baseline: '50' },
    plan(['2027-12-31', '60']),
    null,
  ],
  [
    'growth from nobody knows where',
    { comparator: 'INCREASE_BY', quantity: '20' },
    plan(['2027-12-31', '60']),
    'BASELINE_REQUIRED',
  ],
  ['a promise of every year', { cadence: 'PER_YEAR' }, sound, 'NOT_SPLIT'],
  ['a promise of every day', { cadence: 'ONGOING' }, sound, 'NOT_SPLIT'],
  ['no deadline', { dueOn: null }, sound, 'NO_DEADLINE'],
  ['the deadline granted', { firstDueOn: '2026-12-31' }, sound, null],
];

describe('milestones', () => {
  it.each(CASES)('%s', (_, fields, milestones, code) => {
    expect(planFault(someTerms(fields), milestones, false)?.code ?? null).toBe(code);
    expect(planFault(someTerms(fields), [...milestones].reverse(), false)?.code ?? null).toBe(code);
  });

  it('may fall back where a reason is given', () => {
    const back = plan(['2026-12-31', '60'], ['2027-06-30', '50'], ['2027-12-31', '100']);

    expect(planFault(someTerms(), back, false)).toEqual({ code: 'MILESTONE_FALLS_BACK', at: 1 });
    expect(planFault(someTerms(), back, true)).toBeNull();
  });
});

const hundredths = fc.integer({ min: 0, max: 100_000 }).map((each) => new Decimal(each).div(100));
const split = fc.array(hundredths, { minLength: 1, maxLength: 6 });
const summed = (parts: readonly Decimal[]) => parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
const overYears = (parts: readonly Decimal[]) =>
  parts.map((part, at) => ({ on: lastDayOf(2025 + at), value: part.toFixed() }));

describe('a total split over years', () => {
  it.each<Partial<TargetTerms>>([
    { cadence: 'IN_PERIOD', baseline: '7' },
    { cadence: 'BY_DEADLINE', baseline: null },
    { cadence: 'BY_DEADLINE', baseline: '7' },
  ])('keeps its total, whatever the parts: %j', (fields) => {
    fc.assert(
      fc.property(split, hundredths, fc.nat(), (parts, other, place) => {
        const from = fields.cadence === 'BY_DEADLINE' ? (fields.baseline ?? '0') : '0';
        const terms = someTerms({
          ...fields,
          aggregation: 'SUM',
          quantity: summed(parts).plus(from).toFixed(),
          dueOn: lastDayOf(2024 + parts.length),
        });
        const levels = cumulated(terms, overYears(parts));
        expect(planFault(terms, levels, false)).toBeNull();
        expect(levels.at(-1)?.value).toBe(terms.quantity);

        const changed = parts.with(place % parts.length, other);
        const fault = planFault(terms, cumulated(terms, overYears(changed)), false);
        expect(fault === null).toBe(summed(changed).equals(summed(parts)));
      }),
    );
  });

  it('does not depend on the order in which the parts are given', () => {
    fc.assert(
      fc.property(split, (parts) => {
        const points = overYears(parts);
        const terms = someTerms({ aggregation: 'SUM', cadence: 'IN_PERIOD' });
        expect(cumulated(terms, [...points].reverse())).toEqual(cumulated(terms, points));
      }),
    );
  });

  it('accepts no plan that ends elsewhere than on the deadline with the goal', () => {
    const point = fc.record({
      on: fc.integer({ min: -9, max: 1200 }).map((days) => addDays('2025-01-01', days)),
      value: hundredths.map(String),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 4 }), fc.boolean(), (points, mayFallBack) => {
        if (planFault(someTerms(), points, mayFallBack) !== null) return;
        expect([...points].sort((a, b) => a.on.localeCompare(b.on)).at(-1)).toMatchObject({
          on: '2027-12-31',
        });
      }),
    );
  });
});
