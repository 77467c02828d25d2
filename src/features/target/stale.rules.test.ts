import { describe, expect, it } from '@jest/globals';
import { PERIODS_OF, staleOn } from './stale.rules.js';
import type { TargetTerms } from './target.rules.js';

type Terms = Pick<TargetTerms, 'startsOn' | 'cadence' | 'dueOn'>;
const on = (
  cadence: keyof typeof PERIODS_OF,
  saidUntil: readonly string[] = [],
  terms: Partial<Terms> = {},
) =>
  staleOn(
    { startsOn: '2025-01-01', cadence: 'BY_DEADLINE', dueOn: '2027-12-31', ...terms },
    { cadence, reported: saidUntil.map((endsOn) => ({ endsOn })) },
  );

describe('the day from which a target is stale', () => {
  it.each<[string, string | null, string | null]>([
    ['after two months', on('MONTHLY'), '2025-03-01'],
    ['after two quarters', on('QUARTERLY'), '2025-07-01'],
    ['after two halves of a year', on('HALF_YEARLY'), '2026-01-01'],
    ['after two years', on('YEARLY'), '2027-01-01'],
    ['anew from what was said last', on('QUARTERLY', ['2025-06-30', '2025-03-31']), '2026-01-01'],
    [
      'by whole periods alone: what was said in one does not count for the rest of it',
      on('QUARTERLY', ['2025-07-31']),
      '2026-04-01',
    ],
    ['by whole periods from the start', on('QUARTERLY', [], { startsOn: '2025-02-10' }), '2025-10-01'],
    ['never by what was said before the start', on('MONTHLY', ['2024-06-30']), '2025-03-01'],
    ['not once the deadline is past', on('YEARLY', [], { dueOn: '2026-12-31' }), null],
    ['up to the deadline itself', on('YEARLY', [], { dueOn: '2027-01-01' }), '2027-01-01'],
    [
      'without end where there is no deadline',
      on('MONTHLY', [], { cadence: 'ONGOING', dueOn: null }),
      '2025-03-01',
    ],
    ['never, where the text names no day', on('MONTHLY', [], { cadence: 'UNSTATED' }), null],
  ])('is %s', (_, is, day) => {
    expect(is).toBe(day);
  });

  it('never moves back for one more report', () => {
    for (const cadence of Object.keys(PERIODS_OF) as (keyof typeof PERIODS_OF)[]) {
      const ends = ['2025-03-31', '2025-06-30', '2025-12-31', '2026-06-30'];
      const days = ends.map(
        (_, at) => on(cadence, ends.slice(0, at + 1), { cadence: 'ONGOING', dueOn: null }) ?? '',
      );
      expect(days).toEqual([...days].sort());
    }
  });
});
