import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { series, terms } from '../../../test/support/target-arbitraries.js';
import { addDays } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { senseOf } from './goal.rules.js';
import type { MissedMonths } from './rule-set.rules.js';
import { isGrowth, type ReportsAsked, type Status } from './target.rules.js';
import { verdict } from './verdict.rules.js';

const RANK: { [S in Status]: number } = {
  MISSED: 0,
  OFF_TRACK: 1,
  AT_RISK: 2,
  NO_DATA: 3,
  UNSCHEDULED: 3,
  NOT_STARTED: 3,
  ON_TRACK: 4,
  ACHIEVED: 5,
};

const kinds = fc.constantFrom<ReportsAsked['kind']>('MONTH', 'QUARTER', 'HALF', 'YEAR');
const askedTerms = fc.tuple(terms, kinds, fc.integer({ min: 0, max: 60 })).map(([of, kind, dueDays]) => ({
  ...of,
  asked: { kind, dueDays, since: null, until: null },
}));
const days = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2024-06-01', n));
const sets = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 }))
  .map(([first, more, points]): { version: number } & MissedMonths => ({
    version: 2,
    kind: 'MISSED_MONTHS',
    atRiskMonths: first,
    offTrackMonths: first + more,
    tolerancePoints: `${points}`,
  }));

describe('a rule set by months missed', () => {
  it('is never kinder to a worse value', () => {
    fc.assert(
      fc.property(
        askedTerms,
        series,
        days,
        sets,
        fc.integer({ min: 1, max: 2000 }),
        (of, values, today, by, step) => {
          // What is grown from would move the goal.
          fc.pre(!isGrowth(of) && values.length > 0);
          const worse = new Decimal(step).div(senseOf(of) === 'RISE' ? -100 : 100);
          const fallen = values.map((value) => ({ ...value, value: worse.plus(value.value).toFixed() }));
          const [before, after] = [verdict(of, values, today, by), verdict(of, fallen, today, by)];
          expect(RANK[after.status]).toBeLessThanOrEqual(RANK[before.status]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is never kinder for asking sooner, and counts no month of a report that is not due', () => {
    fc.assert(
      fc.property(askedTerms, series, days, sets, (of, values, today, by) => {
        const strict = { ...by, atRiskMonths: 1 };
        const [now, then] = [verdict(of, values, today, by), verdict(of, values, today, strict)];
        expect(RANK[then.status]).toBeLessThanOrEqual(RANK[now.status]);
        const patient = verdict({ ...of, asked: { ...of.asked, dueDays: 100_000 } }, values, today, by);
        expect(patient.missed?.months ?? 0).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it('changes on no day before the one that it tells', () => {
    fc.assert(
      fc.property(
        askedTerms,
        series,
        days,
        sets,
        fc.integer({ min: 1, max: 400 }),
        (of, values, today, by, later) => {
          const known = values.filter(({ endsOn }) => endsOn <= today);
          const now = verdict(of, known, today, by);
          const day = addDays(today, later);
          const then = verdict(of, known, day, by);
          if (now.changesOn === null || day < now.changesOn) expect(then.status).toBe(now.status);
          if (now.changesOn !== null)
            expect(verdict(of, known, now.changesOn, by).status).not.toBe(now.status);
        },
      ),
      { numRuns: 300 },
    );
  });
});
