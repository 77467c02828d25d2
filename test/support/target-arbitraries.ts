import fc from 'fast-check';
import {
  AGGREGATIONS,
  CADENCES,
  COMPARATORS,
  type PeriodValue,
  type TargetTerms,
} from '../../src/features/target/target.rules.js';
import { addDays } from '../../src/shared/dates.js';
import { Decimal } from '../../src/shared/decimal.js';
import { PERIOD_KINDS, parsePeriod, periodOf } from '../../src/shared/period.js';

/** Hundredths from -5 to 20: small enough to meet, to miss and to be equal often. */
export const amount = fc.integer({ min: -500, max: 2000 }).map((hundredths) => `${hundredths / 100}`);
/** Days of six years, so that years, starts and deadlines fall before, between and after each other. */
export const day = fc.integer({ min: 0, max: 365 * 6 }).map((days) => addDays('2023-01-01', days));
const periodValue = fc
  .record({ on: day, kind: fc.constantFrom(...PERIOD_KINDS), value: amount, verified: fc.boolean() })
  .map(({ on, kind, value, verified }): PeriodValue => {
    const period = periodOf(on, kind);
    return { period, endsOn: parsePeriod(period)?.endsOn ?? '', value, verified, reportId: period };
  });
/** Periods of all kinds, overlapping, each once. */
export const series = fc.uniqueArray(periodValue, { maxLength: 12, selector: ({ period }) => period });

/** Promises of every comparator, cadence and aggregation, sensible or not. */
export const terms: fc.Arbitrary<TargetTerms> = fc
  .record({
    comparator: fc.constantFrom(...COMPARATORS),
    quantity: amount,
    width: fc.integer({ min: 1, max: 5 }),
    cadence: fc.constantFrom(...CADENCES),
    startsOn: day,
    length: fc.option(fc.integer({ min: 0, max: 900 })),
    baseline: fc.option(amount),
    aggregation: fc.constantFrom(...AGGREGATIONS),
    direction: fc.constantFrom('RISE' as const, 'FALL' as const),
    milestones: fc.array(fc.record({ on: day, value: amount }), { maxLength: 3 }),
  })
  .map(({ width, length, ...rest }) => ({
    ...rest,
    quantityHigh: rest.comparator === 'BETWEEN' ? new Decimal(rest.quantity).plus(width).toFixed() : null,
    dueOn: length === null ? null : addDays(rest.startsOn, length),
  }));
