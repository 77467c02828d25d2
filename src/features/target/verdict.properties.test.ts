import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount, day, series, terms } from '../../../test/support/target-arbitraries.js';
import { Decimal } from '../../shared/decimal.js';
import { senseOf } from './goal.rules.js';
import {
  AGGREGATIONS,
  CADENCES,
  COMPARATORS,
  isGrowth,
  type PeriodValue,
  STATUSES,
  type Status,
} from './target.rules.js';
import { type Verdict, verdict } from './verdict.rules.js';

const RUNS = { numRuns: 1000 };

describe('every verdict', () => {
  it('is a status and plain numbers, for every comparator, cadence and way to add up', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(terms, series, day, (of, values, today) => {
        const { status, attainment, expected, gapPoints, value, goal } = verdict(of, values, today);
        seen.add(`${of.comparator} ${of.cadence} ${of.aggregation}`);
        expect(STATUSES).toContain(status);
        for (const number of [attainment, expected, gapPoints, value, goal]) {
          expect(number ?? '0').toMatch(/^-?\d+(\.\d+)?$/);
        }
        if (expected !== null) expect(Number(expected) >= 0 && Number(expected) <= 1).toBe(true);
      }),
      { numRuns: 4000 },
    );
    expect(seen.size).toBe(COMPARATORS.length * CADENCES.length * AGGREGATIONS.length);
  });

  it('rests on values of periods that had ended, and on no other', () => {
    fc.assert(
      fc.property(terms, series, day, (of, values, today) => {
        const known = values.filter(({ endsOn }) => endsOn <= today);
        const { changesOn: _, ...now } = verdict(of, values, today);
        const { changesOn: __, ...then } = verdict(of, known, today);
        expect(now).toEqual(then);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(terms, series, day, (of, values, today) => {
        expect(verdict(of, values.toReversed(), today)).toEqual(verdict(of, values, today));
      }),
      RUNS,
    );
  });

  it('is never late without a stated deadline, and never red or yellow without a value', () => {
    fc.assert(
      fc.property(terms, series, day, (of, values, today) => {
        const judged = verdict({ ...of, cadence: 'UNSTATED' }, values, today);
        expect(['NOT_STARTED', 'NO_DATA', 'UNSCHEDULED', 'ACHIEVED']).toContain(judged.status);
        expect(verdict(of, [], today).light).toBe('GREY');
      }),
      RUNS,
    );
  });
});

describe('the unit', () => {
  it('changes no verdict', () => {
    const factors = ['0.0001', '10', '10000', '100000000'];
    const shown = ({ status, attainment, expected, gapPoints, basis, changesOn, years }: Verdict) => ({
      status,
      attainment,
      expected,
      gapPoints,
      basis,
      changesOn,
      years,
    });
    fc.assert(
      fc.property(terms, series, day, fc.constantFrom(...factors), (of, values, today, factor) => {
        const scale = (value: string) => new Decimal(value).times(factor).toFixed();
        const scaled = {
          ...of,
          quantity: isGrowth(of) ? of.quantity : scale(of.quantity),
          quantityHigh: of.quantityHigh && scale(of.quantityHigh),
          baseline: of.baseline && scale(of.baseline),
          milestones: of.milestones.map(({ on, value }) => ({ on, value: scale(value) })),
        };
        const scaledValues = values.map((value) => ({ ...value, value: scale(value.value) }));
        expect(shown(verdict(scaled, scaledValues, today))).toEqual(shown(verdict(of, values, today)));
      }),
      RUNS,
    );
  });
});

describe('a better value', () => {
  /** From worst to best; what says nothing lies between the bad and the good. */
  const rank: { [S in Status]: number } = {
    MISSED: 0,
    OFF_TRACK: 1,
    AT_RISK: 2,
    NO_DATA: 3,
    UNSCHEDULED: 3,
    NOT_STARTED: 3,
    ON_TRACK: 4,
    ACHIEVED: 5,
  };

  it('is never a worse verdict', () => {
    fc.assert(
      fc.property(terms, series, day, fc.integer({ min: 1, max: 2000 }), (of, values, today, step) => {
        const last = values
          .filter(({ endsOn }) => endsOn <= today)
          .reduce<PeriodValue | null>(
            (found, value) => (found && found.endsOn >= value.endsOn ? found : value),
            null,
          );
        // What is compared with next year would move the goal.
        fc.pre(last !== null && !(isGrowth(of) && today.slice(0, 4) !== last.endsOn.slice(0, 4)));
        const change = new Decimal(step).div(senseOf(of) === 'RISE' ? 100 : -100);
        const better = values.map((value) =>
          value === last ? { ...value, value: change.plus(value.value).toFixed() } : value,
        );
        const [before, after] = [verdict(of, values, today), verdict(of, better, today)];
        expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before.status]);
      }),
      RUNS,
    );
  });
});

describe('a falling target', () => {
  const MIRRORED = {
    AT_LEAST: 'AT_MOST',
    MORE_THAN: 'LESS_THAN',
    EQUAL: 'EQUAL',
    APPROXIMATELY: 'APPROXIMATELY',
  } as const;
  const negate = (value: string) => new Decimal(value).neg().toFixed();

  it('mirrors a rising one', () => {
    const comparators = fc.constantFrom(...(Object.keys(MIRRORED) as (keyof typeof MIRRORED)[]));
    fc.assert(
      fc.property(terms, comparators, amount, series, day, (any, comparator, baseline, values, today) => {
        // A limit on a total is kept, not reached: it has no rising twin.
        const rising = { ...any, comparator, quantityHigh: null, baseline, direction: 'RISE' as const };
        fc.pre(rising.aggregation !== 'SUM');
        const falling = {
          ...rising,
          comparator: MIRRORED[comparator],
          direction: 'FALL' as const,
          quantity: negate(rising.quantity),
          baseline: negate(baseline),
          milestones: rising.milestones.map(({ on, value }) => ({ on, value: negate(value) })),
        };
        const negated = values.map((value) => ({ ...value, value: negate(value.value) }));
        const { value: _, goal: __, ...up } = verdict(rising, values, today);
        const { value: ___, goal: ____, ...down } = verdict(falling, negated, today);
        expect(down).toEqual(up);
      }),
      RUNS,
    );
  });
});
