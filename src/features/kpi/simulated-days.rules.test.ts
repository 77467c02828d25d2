import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../shared/dates.js';
import { countOfDays, SIMULATION_STEPS, simulatedDays } from './simulated-days.rules.js';

it.each([
  ['DAY', '2026-01-30', '2026-02-01', ['2026-01-30', '2026-01-31', '2026-02-01']],
  ['DAY', '2026-01-30', '2026-01-30', ['2026-01-30']],
  ['WEEK', '2026-01-01', '2026-01-15', ['2026-01-01', '2026-01-08', '2026-01-15']],
  ['WEEK', '2026-01-01', '2026-01-16', ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-16']],
  ['MONTH', '2025-11-30', '2026-02-10', ['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-10']],
  ['MONTH', '2024-02-29', '2024-03-31', ['2024-02-29', '2024-03-31']],
  ['MONTH', '2026-01-10', '2026-01-12', ['2026-01-12']],
  ['DAY', '2026-01-02', '2026-01-01', []],
] as const)('by %s from %s to %s', (every, from, to, days) => {
  expect(simulatedDays({ from, to, every })).toEqual(days);
});

it('names as many days as it counts, each once and in order, the last of the range among them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SIMULATION_STEPS),
      fc.nat({ max: 4_000 }),
      fc.nat({ max: 400 }),
      (every, start, length) => {
        const from = addDays('2020-01-01', start);
        const to = addDays(from, length);
        const days = simulatedDays({ from, to, every });
        expect(days).toHaveLength(countOfDays({ from, to, every }));
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.at(-1)).toBe(to);
        expect((days[0] ?? '') >= from).toBe(true);
      },
    ),
  );
});
