import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from '../../shared/decimal.js';
import { type Addend, type SumSilence, sumOfPoints, sumOfSchedules, sumSilence } from './sum.rules.js';

const addend = (regionId: string, given: Partial<Addend> = {}): Addend => ({
  indicatorId: 'i',
  regionId,
  comparator: 'AT_LEAST',
  quantity: '100',
  quantityHigh: null,
  cadence: 'BY_DEADLINE',
  startsOn: '2025-01-01',
  dueOn: '2027-12-31',
  baseline: null,
  aggregation: 'SUM',
  direction: 'RISE',
  milestones: [],
  ...given,
});
const ground = { dimension: 'money', around: new Map([['wujiang', ['suzhou']]]) };

describe('a sum', () => {
  it.each<[string, SumSilence | null, Addend[], string | null]>([
    ['two divisions', null, [addend('wujiang'), addend('kunshan')], 'money'],
    ['one alone', null, [addend('wujiang')], 'count:家'],
    ['none', 'NO_TARGETS', [], 'money'],
    ['two indicators', 'SEVERAL_INDICATORS', [addend('a'), addend('b', { indicatorId: 'j' })], null],
    ['ratios', 'NOT_ADDITIVE', [addend('a'), addend('b')], 'ratio'],
    ['growth', 'NOT_ADDITIVE', [addend('a'), addend('b', { comparator: 'INCREASE_BY' })], 'money'],
    ['means', 'NOT_ADDITIVE', [addend('a', { aggregation: 'MEAN' })], 'money'],
    ['a city and its division', 'REGIONS_OVERLAP', [addend('wujiang'), addend('suzhou')], 'money'],
    ['a region twice', 'REGIONS_OVERLAP', [addend('a'), addend('a')], 'money'],
    [
      'a yearly one and another',
      'DIFFERENT_PROMISES',
      [addend('a'), addend('b', { cadence: 'PER_YEAR' })],
      'money',
    ],
    ['up and down', 'DIFFERENT_PROMISES', [addend('a'), addend('b', { comparator: 'AT_MOST' })], 'money'],
  ])('of %s is refused as %s', (_, silence, addends, dimension) => {
    expect(sumSilence(addends, { ...ground, dimension })).toBe(silence);
  });

  it('leaves out a day on which one is missing: missing is not zero', () => {
    const of = (...points: [string, string][]) => points.map(([on, value]) => ({ on, value }));
    expect(
      sumOfPoints([
        of(['2025-03-31', '1.5'], ['2025-06-30', '2'], ['2025-09-30', '3']),
        of(['2025-03-31', '10'], ['2025-09-30', '30']),
      ]),
    ).toEqual(of(['2025-03-31', '11.5'], ['2025-09-30', '33']));
  });

  it('expects what all lines expect, each level before its start and after its end', () => {
    const line = (...steps: [string, string][]) =>
      steps.map(([on, value], at) => ({ on, value, isMilestone: at > 0 && at < steps.length - 1 }));
    const expected = sumOfSchedules([
      line(['2025-01-01', '0'], ['2025-01-11', '100']),
      line(['2025-01-06', '0'], ['2025-01-08', '10'], ['2025-01-21', '20']),
    ]);
    expect(expected).toEqual([
      { on: '2025-01-01', value: '0', isMilestone: false },
      { on: '2025-01-06', value: '50', isMilestone: false },
      { on: '2025-01-08', value: '80', isMilestone: true },
      { on: '2025-01-11', value: '112.307692', isMilestone: false },
      { on: '2025-01-21', value: '120', isMilestone: false },
    ]);
    expect(sumOfSchedules([line(['2025-01-01', '0'], ['2025-01-11', '100']), []])).toEqual([]);
  });

  it('stays what it is however a total is split', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cents, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const days = ['2025-03-31', '2025-06-30', '2025-09-30'];
          const points = parts.map((values) =>
            values.map((value, at) => ({ on: days[at] ?? '', value: new Decimal(value).div(100).toFixed() })),
          );
          const whole = days.map((on, at) => ({
            on,
            value: new Decimal(parts.reduce((sum, values) => sum + (values[at] ?? 0), 0)).div(100).toFixed(),
          }));
          expect(sumOfPoints(points)).toEqual(whole);
          expect(sumOfPoints([sumOfPoints(points.slice(0, 1)), ...points.slice(1)])).toEqual(whole);
        },
      ),
    );
  });
});
