import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { day, series, terms } from '../../../test/support/target-arbitraries.js';
import { someTerms } from '../../../test/support/target-terms.js';
import { addDays, daysBetween, lastDayOf } from '../../shared/dates.js';
import type { PeriodValue, TargetTerms } from './target.rules.js';
import { verdict } from './verdict.rules.js';

describe('changesOn', () => {
  const statusOn = (of: TargetTerms, values: readonly PeriodValue[], on: string) =>
    verdict(of, values, on).status;

  it('is the first day on which the verdict differs, and null only where none does', () => {
    fc.assert(
      fc.property(terms, series, day, (of, values, today) => {
        const { status, changesOn } = verdict(of, values, today);
        const end = changesOn ?? lastDayOf(2034);
        if (changesOn) expect(statusOn(of, values, changesOn)).not.toBe(status);
        const days = daysBetween(today, end);
        // Near both ends every day, between them a few.
        const probes = [
          1,
          2,
          3,
          days - 1,
          days - 2,
          days - 3,
          ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => Math.floor((days * tenth) / 10)),
        ];
        for (const probe of probes.filter((found) => found > 0 && found < days)) {
          expect([probe, statusOn(of, values, addDays(today, probe))]).toEqual([probe, status]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    // 100 days: 10 points behind on day 50 for a value of 40, so more than 10 on day 51.
    ['2025-02-01', '40', '2025-02-21'],
    ['2025-02-21', '40', '2025-03-13'],
    ['2025-03-13', '40', '2025-04-12'],
    ['2025-04-12', '40', null],
    ['2025-02-01', '100', null],
  ])('on %s at %s is %s', (today, value, changes) => {
    const of = someTerms({ dueOn: '2025-04-11' });
    const values = [{ period: '2025-01', endsOn: '2025-01-31', value, verified: true, reportId: '' }];
    expect(verdict(of, values, today).changesOn).toBe(changes);
  });

  it('finds a peak of the milestones, though the status is the same before and after', () => {
    const milestones = [
      { on: '2025-02-15', value: '100' },
      { on: '2025-04-01', value: '10' },
    ];
    const of = someTerms({ dueOn: '2025-12-31', milestones });
    const values = [{ period: '2025-01', endsOn: '2025-01-31', value: '80', verified: true, reportId: '' }];
    // More than 90 of 100 are due from day 41 of 45.
    expect(verdict(of, values, '2025-02-01').changesOn).toBe('2025-02-11');
  });
});
