import { describe, expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import type { TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

type Case = [
  what: string,
  fields: Partial<TargetTerms>,
  series: Record<string, string>,
  today: string,
  status: string,
];

describe('in one year', () => {
  // 新增就业0.8万人, in a plan that began the year before.
  const jobs = {
    cadence: 'IN_YEAR',
    aggregation: 'SUM',
    quantity: '8000',
    startsOn: '2025-06-01',
    dueOn: '2026-12-31',
  } as const;

  it.each([
    ['has not begun in the year before', {}, { '2025': '9000' }, '2025-12-31', 'NOT_STARTED'],
    ['counts no other year', {}, { '2025': '9000' }, '2026-07-02', 'NO_DATA'],
    ['is due by the day of the year', {}, { '2026-Q1': '2000', '2026-Q2': '2000' }, '2026-07-02', 'ON_TRACK'],
    ['falls behind', {}, { '2026-Q1': '2000' }, '2026-07-02', 'AT_RISK'],
    ['is reached early', {}, { '2026-H1': '8000' }, '2026-07-02', 'ACHIEVED'],
    ['is missed', {}, { '2026': '7999' }, '2027-01-01', 'MISSED'],
    ['cannot be made up in the next', {}, { '2026': '7999', '2027-Q1': '5000' }, '2027-04-01', 'MISSED'],
    ['limits a total, as reported', { comparator: 'AT_MOST' }, { '2026': '8000' }, '2027-01-01', 'ACHIEVED'],
    [
      'grows on the year before',
      { comparator: 'INCREASE_BY', quantity: '20', aggregation: 'LATEST' },
      { '2025': '500', '2026-09': '600' },
      '2026-10-01',
      'ACHIEVED',
    ],
    [
      'grows on a baseline, if there is one',
      { comparator: 'INCREASE_BY', quantity: '20', baseline: '600' },
      { '2025': '500', '2026': '610' },
      '2027-01-01',
      'MISSED',
    ],
    [
      'has a year before of which a part is unknown',
      { comparator: 'INCREASE_BY', quantity: '20' },
      { '2025-H1': '500', '2026': '610' },
      '2027-01-01',
      'NO_DATA',
    ],
  ] as Case[])('%s', (_, fields, series, today, status) =>
    expect(verdict(someTerms({ ...jobs, ...fields }), someValues(series), today).status).toBe(status),
  );
});

describe('each year', () => {
  // 每年推动至少600家, from mid-2024 to the end of 2026.
  const firms = {
    cadence: 'PER_YEAR',
    aggregation: 'SUM',
    quantity: '600',
    startsOn: '2024-07-01',
    dueOn: '2026-12-31',
  } as const;
  const before = { '2024': '600', '2025': '650' };

  it.each([
    ['judges the year in course', {}, { ...before, '2026-H1': '300' }, '2026-07-02', 'ON_TRACK'],
    ['falls behind in it', {}, { ...before, '2026-Q1': '200' }, '2026-07-02', 'AT_RISK'],
    ['falls far behind in it', {}, { ...before, '2026-Q1': '50' }, '2026-07-02', 'OFF_TRACK'],
    [
      'does not carry what was too much',
      {},
      { '2024': '600', '2025': '1200', '2026-Q1': '50' },
      '2026-07-02',
      'OFF_TRACK',
    ],
    ['is not done by a year that is', {}, { '2024': '600', '2025-H1': '600' }, '2025-07-02', 'ON_TRACK'],
    ['is done when the last is', {}, { ...before, '2026-H1': '600' }, '2026-07-02', 'ACHIEVED'],
    [
      'is not done while a year is unknown',
      {},
      { '2025': '600', '2026-H1': '600' },
      '2026-07-02',
      'ON_TRACK',
    ],
    [
      'is never green again after a year missed',
      {},
      { '2024': '599', '2025': '700', '2026-H1': '600' },
      '2026-07-02',
      'AT_RISK',
    ],
    ['shows the year before while this has no value', {}, before, '2026-02-10', 'ON_TRACK'],
    ['shows it missed, too', {}, { '2024': '600', '2025': '599' }, '2026-02-10', 'AT_RISK'],
    [
      'forgives a last report on its way',
      {},
      { '2024': '600', '2025-01': '1', '2025-H1': '580' },
      '2026-02-10',
      'ON_TRACK',
    ],
    ['does not reach back two years', {}, { '2024': '600' }, '2026-02-10', 'NO_DATA'],
    ['in its first half year is due by then only', {}, { '2024-H2': '0' }, '2024-12-31', 'OFF_TRACK'],
    ['is kept when each year was', {}, { ...before, '2026': '600' }, '2027-01-01', 'ACHIEVED'],
    ['is missed when one was', {}, { '2024': '599', '2025': '700', '2026': '700' }, '2027-01-01', 'MISSED'],
    ['is missed when one was, others unknown', {}, { '2025': '599' }, '2027-01-01', 'MISSED'],
    ['is unknown when one is', {}, { '2024': '600', '2026': '700' }, '2027-01-01', 'NO_DATA'],
    ['is unknown when all are', {}, {}, '2027-01-01', 'NO_DATA'],
    [
      'goes on where no end is stated',
      { dueOn: null },
      { ...before, '2026': '600' },
      '2027-02-01',
      'ON_TRACK',
    ],
    [
      'ends with the day, not the year',
      { dueOn: '2026-06-30' },
      { ...before, '2026-H1': '600' },
      '2026-07-01',
      'ACHIEVED',
    ],
    [
      'averages each year',
      { aggregation: 'MEAN' },
      { '2024': '700', '2025-Q1': '650', '2025-Q2': '500' },
      '2025-07-02',
      'AT_RISK',
    ],
    [
      'limits each year',
      { comparator: 'AT_MOST' },
      { '2024': '600', '2025': '600', '2026': '601' },
      '2027-01-01',
      'MISSED',
    ],
    [
      'limits each year, a part of one unknown',
      { comparator: 'AT_MOST' },
      { '2024': '600', '2025-H1': '1', '2026': '60' },
      '2027-01-01',
      'NO_DATA',
    ],
  ] as Case[])('%s', (_, fields, series, today, status) =>
    expect(verdict(someTerms({ ...firms, ...fields }), someValues(series), today).status).toBe(status),
  );

  it('has its first year due from where it began, not from January', () =>
    expect(verdict(someTerms(firms), someValues({ '2024-Q3': '200' }), '2024-10-01').expected).toBe(
      '0.502732',
    ));

  it('is at risk after a year missed, even where no share can be told', () => {
    const rank = someTerms({ cadence: 'PER_YEAR', comparator: 'RANK', quantity: '1' });
    const standing = (series: Record<string, string>) =>
      verdict(rank, someValues(series), '2026-07-02').status;
    expect(standing({ '2025': '2', '2026-Q1': '2' })).toBe('AT_RISK');
    expect(standing({ '2025': '1', '2026-Q1': '2' })).toBe('UNSCHEDULED');
  });

  it('counts its years', () => {
    const judged = verdict(someTerms(firms), someValues({ '2025': '599', '2026-H1': '300' }), '2026-07-02');
    expect(judged.years).toEqual({ judged: '2026', met: [], missed: ['2025'], unreported: ['2024'] });
    expect(judged.basis).toEqual(expect.arrayContaining(['YEAR_MISSED', 'YEARS_UNREPORTED']));
  });
});

describe('doubling each year', () => {
  // 进出口额每年实现翻番以上.
  const trade = { cadence: 'PER_YEAR', comparator: 'MULTIPLY', quantity: '2', dueOn: '2026-12-31' } as const;
  const sum = { ...trade, aggregation: 'SUM' } as const;

  it.each([
    ['from the year before', trade, { '2024': '100', '2025': '200' }, '2026-02-01', 'ON_TRACK'],
    ['and falling short of it', trade, { '2024': '100', '2025': '150' }, '2026-02-01', 'OFF_TRACK'],
    ['with nothing before', trade, { '2025': '150' }, '2026-02-01', 'NO_DATA'],
    [
      'with nothing before but a baseline',
      { ...trade, baseline: '75' },
      { '2025': '150' },
      '2026-02-01',
      'ON_TRACK',
    ],
    [
      'from the baseline only in the first year',
      { ...trade, baseline: '75' },
      { '2026-Q1': '150' },
      '2026-05-01',
      'NO_DATA',
    ],
    ['from zero', trade, { '2024': '0', '2025': '150' }, '2026-02-01', 'NO_DATA'],
    ['by the months of the year', sum, { '2024': '100', '2025-H1': '100' }, '2025-07-02', 'ON_TRACK'],
    ['from a year half known', sum, { '2024-H2': '100', '2025-H1': '100' }, '2025-07-02', 'NO_DATA'],
    ['to the end', trade, { '2024': '1', '2025': '2', '2026': '4' }, '2027-01-01', 'ACHIEVED'],
    ['and then not', trade, { '2024': '1', '2025': '2', '2026': '3.9' }, '2027-01-01', 'MISSED'],
  ] as Case[])('%s', (_, fields, series, today, status) =>
    expect(verdict(someTerms(fields), someValues(series), today).status).toBe(status),
  );

  it('names the level that the year had to come to', () =>
    expect(
      verdict(someTerms(trade), someValues({ '2024': '100', '2025': '150' }), '2026-02-01'),
    ).toMatchObject({
      value: '150',
      goal: '200',
      attainment: '0.5',
    }));
});
