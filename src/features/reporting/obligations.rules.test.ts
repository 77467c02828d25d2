import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../shared/dates.js';
import { askedSince, daysLate, endedPeriods, obligationState, type Said } from './obligations.rules.js';
import { RHYTHM } from './reporting.rules.js';

const dueOn = '2026-10-15';

describe('obligationState', () => {
  it.each<[string, Said['states'], string]>([
    ['2026-10-01', [], 'OPEN'],
    ['2026-10-07', [], 'OPEN'],
    ['2026-10-08', [], 'DUE_SOON'],
    ['2026-10-15', [], 'DUE_SOON'],
    ['2026-10-16', [], 'LATE'],
    ['2026-10-01', ['SUBMITTED'], 'SUBMITTED'],
    ['2026-10-16', ['SUBMITTED'], 'SUBMITTED'],
    ['2026-10-01', ['RETURNED'], 'RETURNED'],
    ['2026-10-16', ['RETURNED'], 'RETURNED'],
    ['2026-10-16', ['RETURNED', 'SUBMITTED'], 'SUBMITTED'],
    ['2026-10-16', ['RETURNED', 'VERIFIED'], 'VERIFIED'],
    // What is verified is fulfilled, whatever becomes of a correction.
    ['2026-10-16', ['VERIFIED', 'SUBMITTED'], 'VERIFIED'],
    ['2026-10-16', ['VERIFIED', 'RETURNED'], 'VERIFIED'],
  ])('on %s after %j is %s', (today, states, state) =>
    expect(obligationState({ dueOn, today }, { states })).toBe(state),
  );
});

describe('daysLate', () => {
  it.each([
    ['2026-10-15', null, 0],
    ['2026-10-16', null, 1],
    ['2026-11-22', null, 38],
    ['2026-11-22', '2026-10-15', 0],
    ['2026-11-22', '2026-10-20', 5],
  ])('on %s, first said on %s, are %s', (today, firstOn, days) =>
    expect(daysLate({ dueOn, today }, { firstOn })).toBe(days),
  );
});

const days = fc.integer({ min: 0, max: 2000 }).map((after) => addDays('2025-01-01', after));
const cadences = fc.constantFrom(...(Object.keys(RHYTHM) as (keyof typeof RHYTHM)[]));

describe('endedPeriods', () => {
  it('are those of the horizon, numbered from the newest', () => {
    const of = (cadence: string) =>
      endedPeriods('2025-10-01', { from: 2025 })
        .filter((each) => each.cadence === cadence)
        .map(({ period, age }) => `${period} ${age}`);
    expect(of('QUARTERLY')).toEqual(['2025-Q1 3', '2025-Q2 2', '2025-Q3 1']);
    expect(of('HALF_YEARLY')).toEqual(['2025-H1 1']);
    expect(of('MONTHLY')).toHaveLength(9);
    expect(of('YEARLY')).toEqual([]);
  });

  it('are none before the horizon begins', () =>
    expect(endedPeriods('2024-06-30', { from: 2025 })).toEqual([]));

  it('are over, and never fewer on a later day', () =>
    fc.assert(
      fc.property(days, fc.nat(400), (day, more) => {
        const ended = endedPeriods(day, { from: 2025 });
        const later = endedPeriods(addDays(day, more), { from: 2025 }).map(({ period }) => period);
        expect(ended.every(({ endsOn }) => endsOn < day)).toBe(true);
        expect(later).toEqual(expect.arrayContaining(ended.map(({ period }) => period)));
      }),
    ));
});

describe('askedSince', () => {
  it.each([
    ['MONTHLY', 'QUARTERLY', '2026-10-01'],
    ['QUARTERLY', 'MONTHLY', '2026-10-01'],
    ['MONTHLY', 'YEARLY', '2026-01-01'],
    ['HALF_YEARLY', 'QUARTERLY', '2026-07-01'],
  ] as const)('from %s to %s in November is %s', (was, becomes, day) =>
    expect(askedSince('2026-11-22', was, becomes)).toBe(day),
  );

  it('begins a period of both, and no later than today', () =>
    fc.assert(
      fc.property(days, cadences, cadences, (today, was, becomes) => {
        const since = askedSince(today, was, becomes);
        const starts = (cadence: keyof typeof RHYTHM) =>
          endedPeriods('2032-01-01', { from: 2024 }).filter((each) => each.cadence === cadence);
        for (const cadence of [was, becomes])
          expect(starts(cadence).map(({ startsOn }) => startsOn)).toContain(since);
        expect(daysBetween(since, today)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 50 },
    ));
});

it('only ever moves on while nothing is said: open, due soon, late', () =>
  fc.assert(
    fc.property(days, fc.nat(60), fc.nat(60), (due, before, more) => {
      const order = ['OPEN', 'DUE_SOON', 'LATE'];
      const on = (today: string) => order.indexOf(obligationState({ dueOn: due, today }, { states: [] }));
      const today = addDays(due, -before);
      expect(on(addDays(today, more))).toBeGreaterThanOrEqual(on(today));
      expect(daysLate({ dueOn: due, today }, { firstOn: null }) > 0).toBe(on(today) === 2);
    }),
  ));
