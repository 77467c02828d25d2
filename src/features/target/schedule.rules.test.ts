import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import { addDays, daysBetween } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { place } from './cover.rules.js';
import { DEFAULT_RULE_SET } from './rule-set.rules.js';
import { type ScheduleStep, scheduleOf } from './schedule.rules.js';
import type { TargetTerms } from './target.rules.js';
import { pastVerdict } from './verdict.rules.js';

const matterOf = (terms: TargetTerms, series: Record<string, string> = {}) => ({
  terms,
  values: someValues(series).map(place),
  ruleSet: DEFAULT_RULE_SET,
});
const lineOf = (fields: Partial<TargetTerms>, day = '2026-01-15', series: Record<string, string> = {}) =>
  scheduleOf(matterOf(someTerms(fields), series), day).map(({ on, value }) => [on, value]);

describe('the expected line', () => {
  it.each<[string, Partial<TargetTerms>, string[][]]>([
    [
      'from nothing to the number',
      {},
      [
        ['2025-01-01', '0'],
        ['2027-12-31', '100'],
      ],
    ],
    [
      'from the baseline',
      { baseline: '40' },
      [
        ['2025-01-01', '40'],
        ['2027-12-31', '100'],
      ],
    ],
    [
      'over the milestones',
      { milestones: [{ on: '2026-12-31', value: '70' }] },
      [
        ['2025-01-01', '0'],
        ['2026-12-31', '70'],
        ['2027-12-31', '100'],
      ],
    ],
    [
      'down',
      { comparator: 'AT_MOST', direction: 'FALL', baseline: '160' },
      [
        ['2025-01-01', '160'],
        ['2027-12-31', '100'],
      ],
    ],
    [
      'level, where it has to hold',
      { cadence: 'BY_DEADLINE', aggregation: 'MEAN' },
      [
        ['2025-01-01', '100'],
        ['2027-12-31', '100'],
      ],
    ],
    [
      'of the year in course',
      { cadence: 'PER_YEAR', aggregation: 'SUM' },
      [
        ['2026-01-01', '0'],
        ['2026-12-31', '100'],
      ],
    ],
    ['none without a deadline', { cadence: 'UNSTATED', dueOn: null }, []],
    ['none to grow from nothing known', { comparator: 'INCREASE_BY', quantity: '20' }, []],
    [
      'of growth',
      { comparator: 'INCREASE_BY', quantity: '20', baseline: '50' },
      [
        ['2025-01-01', '50'],
        ['2027-12-31', '60'],
      ],
    ],
  ])('is %s', (_, fields, line) => {
    expect(lineOf(fields)).toEqual(line);
  });
});

/** Where the line stands on a day. */
function levelOn(steps: readonly ScheduleStep[], day: string): Decimal | null {
  const next = steps.findIndex(({ on }) => on > day);
  const [before, after] = [steps[next - 1], steps[next]];
  if (!before || !after) return null;
  const along = new Decimal(daysBetween(before.on, day)).div(daysBetween(before.on, after.on));
  return new Decimal(after.value).minus(before.value).times(along).plus(before.value);
}

it('is what verdicts go by, on every day of the way', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 1090 }), fc.integer({ min: 0, max: 1000 })), {
        maxLength: 4,
      }),
      fc.integer({ min: 1, max: 1090 }),
      (quantity, baseline, planned, at) => {
        const milestones = planned.map(([days, value]) => ({
          on: addDays('2025-01-01', days),
          value: `${value}`,
        }));
        const unlike = [...new Map(milestones.map((each) => [each.on, each])).values()];
        const terms = someTerms({
          quantity: `${quantity}`,
          baseline: baseline === null ? null : `${baseline}`,
          milestones: unlike,
        });
        const day = addDays('2025-01-01', at);
        const series = { '2025-01': '0' };
        const { expected } = pastVerdict(terms, someValues(series), day);
        const steps = scheduleOf(matterOf(terms, series), day);
        const level = levelOn(steps, day);
        const [first, last] = [steps[0], steps.at(-1)];
        if (expected === null || !first || !last || level === null || first.value === last.value) return;
        const share = level.minus(first.value).div(new Decimal(last.value).minus(first.value));
        expect(share.minus(expected).abs().lte('0.00001')).toBe(true);
      },
    ),
  );
});
