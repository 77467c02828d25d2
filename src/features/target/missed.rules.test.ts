import { describe, expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import { addDays } from '../../shared/dates.js';
import type { RuleSet } from './rule-set.rules.js';
import type { ReportsAsked, TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

const rules = {
  version: 2,
  kind: 'MISSED_MONTHS',
  atRiskMonths: 2,
  offTrackMonths: 4,
  tolerancePoints: '0',
} as const;
const asked = (kind: ReportsAsked['kind'], fields: Partial<ReportsAsked> = {}): ReportsAsked => ({
  kind,
  dueDays: 15,
  since: null,
  until: null,
  ...fields,
});

/** 1200 by the end of 2026, from nothing at its start: 100 a month, nearly. */
const level = (fields: Partial<TargetTerms> = {}): TargetTerms =>
  someTerms({
    quantity: '1200',
    baseline: '0',
    startsOn: '2026-01-01',
    dueOn: '2026-12-31',
    asked: asked('MONTH'),
    ...fields,
  });

const judged = (of: TargetTerms, values: Record<string, string>, day: string, by: RuleSet = rules) => {
  const { status, missed } = verdict(of, someValues(values), day, by);
  return [status, missed?.months ?? null, missed?.since ?? null];
};

const GOOD = { '2026-01': '110', '2026-02': '220', '2026-03': '330' };

describe('months missed in a row', () => {
  it.each<[string, TargetTerms, Record<string, string>, string, unknown[]]>([
    ['nothing was due yet', level(), {}, '2026-02-15', ['NO_DATA', 0, null]],
    ['January is overdue', level(), {}, '2026-02-16', ['NO_DATA', 1, '2026-01-01']],
    ['two months of silence', level(), {}, '2026-03-16', ['AT_RISK', 2, '2026-01-01']],
    ['four months of silence', level(), {}, '2026-05-16', ['OFF_TRACK', 4, '2026-01-01']],
    ['reported and in time', level(), GOOD, '2026-04-20', ['ON_TRACK', 0, null]],
    ['then silent', level(), GOOD, '2026-06-16', ['AT_RISK', 2, '2026-04-01']],
    [
      'one month behind',
      level(),
      { '2026-01': '110', '2026-02': '150' },
      '2026-03-20',
      ['ON_TRACK', 1, '2026-02-01'],
    ],
    [
      'two months behind',
      level(),
      { '2026-01': '50', '2026-02': '150' },
      '2026-03-20',
      ['AT_RISK', 2, '2026-01-01'],
    ],
    ['behind, then silent', level(), { '2026-01': '50' }, '2026-05-16', ['OFF_TRACK', 4, '2026-01-01']],
    [
      'caught up',
      level(),
      { '2026-01': '50', '2026-02': '50', '2026-03': '300' },
      '2026-04-20',
      ['ON_TRACK', 0, null],
    ],
    ['reported late all the same', level(), { '2026-03': '300' }, '2026-04-20', ['ON_TRACK', 0, null]],
    ['achieved', level(), { '2026-01': '1200' }, '2026-10-20', ['ACHIEVED', null, null]],
    ['short on its last day', level(), { '2026-12': '900' }, '2027-02-20', ['MISSED', null, null]],
    ['silent to its end and after', level(), {}, '2027-02-20', ['OFF_TRACK', 12, '2026-01-01']],
    [
      'a quarter of silence counts three',
      level({ asked: asked('QUARTER') }),
      {},
      '2026-04-16',
      ['AT_RISK', 3, '2026-01-01'],
    ],
    [
      'two quarters count six',
      level({ asked: asked('QUARTER') }),
      {},
      '2026-07-16',
      ['OFF_TRACK', 6, '2026-01-01'],
    ],
    [
      'a half-year counts six',
      level({ asked: asked('HALF') }),
      {},
      '2026-07-16',
      ['OFF_TRACK', 6, '2026-01-01'],
    ],
    [
      'a quarter is reported by its last month',
      level({ asked: asked('QUARTER') }),
      { '2026-03': '300' },
      '2026-04-20',
      ['ON_TRACK', 0, null],
    ],
    [
      'a longer period is not over yet',
      level(),
      { '2026-H1': '660' },
      '2026-06-01',
      ['OFF_TRACK', 4, '2026-01-01'],
    ],
    [
      'a month lies in a longer period reported',
      level(),
      { '2026-H1': '660' },
      '2026-07-20',
      ['ON_TRACK', 0, null],
    ],
    ['nothing is asked of it', level({ asked: null }), {}, '2026-10-20', ['NO_DATA', 0, null]],
    [
      'asked only since May',
      level({ asked: asked('MONTH', { since: '2026-05-01' }) }),
      {},
      '2026-06-20',
      ['NO_DATA', 1, '2026-05-01'],
    ],
    [
      'asked to the end of March',
      level({ asked: asked('MONTH', { until: '2026-03-31' }) }),
      {},
      '2026-10-20',
      ['AT_RISK', 3, '2026-01-01'],
    ],
    [
      'a month begun before it counts for its whole months',
      level({ startsOn: '2026-01-20' }),
      {},
      '2026-03-16',
      ['NO_DATA', 1, '2026-02-01'],
    ],
    [
      'without a deadline silence counts alone',
      level({ cadence: 'UNSTATED', dueOn: null }),
      { '2026-01': '1' },
      '2026-04-16',
      ['AT_RISK', 2, '2026-02-01'],
    ],
    [
      'each year begins anew',
      level({ cadence: 'PER_YEAR', aggregation: 'SUM', startsOn: '2025-01-01', dueOn: '2026-12-31' }),
      { '2025': '1200', '2026-01': '10', '2026-02': '10' },
      '2026-03-20',
      ['AT_RISK', 2, '2026-01-01'],
    ],
    [
      'a level that has to hold',
      level({ cadence: 'ONGOING', dueOn: null, quantity: '90' }),
      { '2026-01': '89', '2026-02': '89', '2026-03': '89', '2026-04': '89' },
      '2026-05-20',
      ['OFF_TRACK', 4, '2026-01-01'],
    ],
  ])('%s', (_, of, values, day, expected) => expect(judged(of, values, day).slice(0, 3)).toEqual(expected));

  it('allows as many points as the rule set says', () => {
    const values = { '2026-01': '50', '2026-02': '150' };
    const lenient: RuleSet = { ...rules, tolerancePoints: '5' };
    expect(judged(level(), values, '2026-03-20', lenient)).toEqual(['ON_TRACK', 0, null]);
  });

  it('says which were silent, and which were behind', () => {
    const { missed, basis } = verdict(level(), someValues({ '2026-01': '50' }), '2026-04-16', rules);
    expect(missed).toMatchObject({ unreported: ['2026-03', '2026-02'], behind: ['2026-01'] });
    expect(basis).toEqual(expect.arrayContaining(['MONTHS_UNREPORTED', 'MONTHS_BEHIND']));
  });

  it('changes on the day after a due day, by silence alone', () => {
    const on = (day: string) => verdict(level(), someValues(GOOD), day, rules);
    const first = on('2026-04-20').changesOn ?? '';
    expect(first).toBe('2026-06-16');
    expect([on(addDays(first, -1)).status, on(first).status]).toEqual(['ON_TRACK', 'AT_RISK']);
    expect(on(first).changesOn).toBe('2026-08-16');
  });
});
