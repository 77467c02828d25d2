import { describe, expect, it } from '@jest/globals';
import { someTerms, someValues } from '../../../test/support/target-terms.js';
import { place } from './cover.rules.js';
import { observe, yearValue } from './observed.rules.js';
import type { TargetTerms } from './target.rules.js';

/** Added up, where a case names no other way. */
const sums = (fields: Partial<TargetTerms> = {}) => someTerms({ aggregation: 'SUM', ...fields });
const values = (series: Record<string, string>) => someValues(series).map(place);
const span = { opensOn: '2025-01-01', closesOn: '2026-12-31' };
const observed = (of: TargetTerms, series: Record<string, string>, within = span) => {
  const found = observe(of, values(series), within);
  return found && { value: found.value.toFixed(), periods: found.values.map(({ period }) => period) };
};

describe('a sum', () => {
  it.each([
    ['months', { '2025-01': '1', '2025-02': '2' }, '3', ['2025-01', '2025-02']],
    [
      'a quarter over its months',
      { '2025-01': '1', '2025-02': '2', '2025-03': '3', '2025-Q1': '7' },
      '7',
      ['2025-Q1'],
    ],
    [
      'a year over its quarters',
      { '2025-Q1': '1', '2025-Q4': '2', '2025': '10', '2026-01': '1' },
      '11',
      ['2025', '2026-01'],
    ],
    [
      'a half beside a month outside it',
      { '2025-H1': '5', '2025-06': '4', '2025-07': '1' },
      '6',
      ['2025-H1', '2025-07'],
    ],
    [
      'zero and negative corrections',
      { '2025-01': '0', '2025-02': '-3', '2025-03': '5' },
      '2',
      ['2025-01', '2025-02', '2025-03'],
    ],
  ])('of %s counts no day twice', (_, series, value, periods) =>
    expect(observed(sums({}), series)).toEqual({ value, periods }),
  );

  it('leaves out what ended before the start, and what has not ended', () =>
    expect(observed(sums({}), { '2024-12': '5', '2025-01': '1', '2027-01': '9' })?.value).toBe('1'));

  it('takes months of its own rather than a year that began before the start', () => {
    const since = { opensOn: '2025-07-01', closesOn: '2025-12-31' };
    expect(observed(sums({}), { '2025-07': '1', '2025-08': '2', '2025': '40' }, since)?.value).toBe('3');
    expect(observed(sums({}), { '2025': '40' }, since)).toEqual({ value: '40', periods: ['2025'] });
    expect(observe(sums({}), values({ '2025': '40' }), since)?.basis).toContain('PERIOD_BEGAN_BEFORE_START');
  });

  it('adds to a known baseline where a level is asked for, not where a period is', () => {
    const series = { '2025-01': '5' };
    expect(observed(sums({ baseline: '200' }), series)?.value).toBe('205');
    expect(observed(sums({ baseline: '200', cadence: 'IN_PERIOD' }), series)?.value).toBe('5');
  });

  it('says when a period between is missing', () => {
    expect(observe(sums({}), values({ '2025-01': '1', '2025-03': '1' }), span)?.basis).toContain(
      'PERIODS_MISSING',
    );
    expect(observe(sums({}), values({ '2025-01': '1', '2025-02': '1' }), span)?.basis).not.toContain(
      'PERIODS_MISSING',
    );
  });
});

describe('a latest value', () => {
  const level = sums({ aggregation: 'LATEST' });

  it.each([
    ['the period that ended last', { '2025-12': '5', '2026-02': '4', '2026-01': '6' }, '4', '2026-02'],
    [
      'of those that ended together the longest',
      { '2025-12': '5', '2025-Q4': '6', '2025': '7' },
      '7',
      '2025',
    ],
  ])('is that of %s', (_, series, value, period) =>
    expect(observed(level, series)).toEqual({ value, periods: [period] }),
  );

  it('may be older than the target, and says so', () => {
    const found = observe(level, values({ '2024': '80' }), { opensOn: null, closesOn: '2025-06-30' });
    expect(found?.value.toFixed()).toBe('80');
    expect(found?.basis).toContain('VALUE_BEFORE_START');
  });
});

describe('a mean', () => {
  const mean = sums({ aggregation: 'MEAN' });

  it('weighs a period by its months', () =>
    expect(observed(mean, { '2025': '10', '2026-Q1': '20' })?.value).toBe('12'));

  it('is that of what is there', () =>
    expect(observed(mean, { '2025-01': '10', '2025-05': '20' })?.value).toBe('15'));
});

describe('growth against a baseline', () => {
  const growth = sums({ comparator: 'MULTIPLY', quantity: '2', baseline: '100' });

  it('compares the last whole year, not a part of one nor two together', () => {
    const series = { '2025-H1': '70', '2025-H2': '80', '2026-Q1': '60' };
    expect(observed(growth, series)).toEqual({ value: '150', periods: ['2025-H1', '2025-H2'] });
    expect(observed(growth, { '2025-H2': '80', '2026-Q1': '60' })).toBeNull();
  });
});

describe('a year to compare with', () => {
  it.each([
    ['SUM', { '2025-H1': '1', '2025-H2': '2' }, '3'],
    ['SUM', { '2025-H1': '1' }, undefined],
    ['SUM', {}, undefined],
    ['LATEST', { '2025-03': '4', '2026-01': '5' }, '4'],
    ['MEAN', { '2025-03': '4', '2025-04': '6' }, '5'],
  ] as const)('by %s of %j is %s', (aggregation, series, value) =>
    expect(yearValue(sums({ aggregation }), values(series), 2025)?.toFixed()).toBe(value),
  );
});
