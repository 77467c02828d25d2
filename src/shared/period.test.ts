import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './dates.js';
import {
  nextPeriod,
  PERIOD_KINDS,
  parsePeriod,
  periodOf,
  periodsBetween,
  previousPeriod,
  previousYear,
} from './period.js';

describe('parsePeriod', () => {
  it.each([
    ['2026', 'YEAR', '2026-01-01', '2026-12-31'],
    ['2026-H1', 'HALF', '2026-01-01', '2026-06-30'],
    ['2026-H2', 'HALF', '2026-07-01', '2026-12-31'],
    ['2026-Q3', 'QUARTER', '2026-07-01', '2026-09-30'],
    ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
    ['2026-12', 'MONTH', '2026-12-01', '2026-12-31'],
  ])('reads %s', (period, kind, startsOn, endsOn) =>
    expect(parsePeriod(period)).toEqual({ period, kind, startsOn, endsOn }),
  );

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-H3',
    '2026-9',
    '2026-09-01',
    '2026Q3',
    ' 2026',
    '0026',
  ])('refuses %j', (text) => expect(parsePeriod(text)).toBeNull());
});

describe('neighbours', () => {
  it.each([
    ['2026', '2027', '2025'],
    ['2026-H2', '2027-H1', '2025-H2'],
    ['2026-Q4', '2027-Q1', '2025-Q4'],
    ['2026-09', '2026-10', '2025-09'],
    ['2026-12', '2027-01', '2025-12'],
  ])('of %s: %s follows, %s is the year before', (period, next, before) => {
    expect(nextPeriod(period)).toBe(next);
    expect(previousPeriod(next)).toBe(period);
    expect(previousYear(period)).toBe(before);
  });

  it('refuse what is no period', () => expect(() => nextPeriod('2026-Q9')).toThrow('Not a period: 2026-Q9'));
});

describe('periodsBetween', () => {
  it.each([
    ['2025-11-15', '2026-02-01', 'MONTH', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2025-07-01', '2026-03-31', 'QUARTER', ['2025-Q3', '2025-Q4', '2026-Q1']],
    ['2025-07-01', '2026-03-31', 'HALF', ['2025-H2', '2026-H1']],
    ['2026-05-05', '2026-05-05', 'YEAR', ['2026']],
    ['2026-05-05', '2026-05-04', 'MONTH', []],
  ] as const)('from %s to %s by %s', (from, to, kind, periods) =>
    expect(periodsBetween(from, to, kind)).toEqual(periods),
  );
});

it('every day lies in the period of its kind, and periods of a kind leave no gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.constantFrom(...PERIOD_KINDS), (days, kind) => {
      const day = addDays('1990-01-01', days);
      const found = parsePeriod(periodOf(day, kind));
      expect(found?.kind).toBe(kind);
      expect(found && found.startsOn <= day && day <= found.endsOn).toBe(true);
      const next = parsePeriod(nextPeriod(found?.period ?? ''));
      expect(next?.startsOn).toBe(addDays(found?.endsOn ?? '', 1));
    }),
  );
});
