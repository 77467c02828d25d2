import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isDay, todayIn } from './dates.js';

describe('isDay', () => {
  it.each(['2026-03-31', '2024-02-29', '1999-12-31'])('accepts %s', (text) => expect(isDay(text)).toBe(true));

  it.each([
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '2026-03-31T00:00',
    '20260331',
    '0000-01-01',
    '',
  ])('refuses %j', (text) => expect(isDay(text)).toBe(false));
});

describe('days', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2025-01-01', '2025-12-31', 364],
    ['2026-03-01', '2026-02-28', -1],
  ])('from %s to %s are %i', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

  it('add and count alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = addDays('2026-01-01', days);
        expect(isDay(day)).toBe(true);
        expect(daysBetween('2026-01-01', day)).toBe(days);
      }),
    );
  });

  it('refuse what is no day', () =>
    expect(() => daysBetween('2026-01-01', 'soon')).toThrow('Not a day: soon'));
});

describe('todayIn', () => {
  const lateInLondon = new Date('2026-12-31T18:30:00Z');

  it.each([
    ['Asia/Shanghai', '2027-01-01'],
    ['UTC', '2026-12-31'],
    ['America/New_York', '2026-12-31'],
  ])('%s is at %s', (zone, day) => expect(todayIn(zone, lateInLondon)).toBe(day));
});
