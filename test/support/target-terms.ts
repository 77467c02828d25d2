import type { PeriodValue, TargetTerms } from '../../src/features/target/target.rules.js';
import { parsePeriod } from '../../src/shared/period.js';

/** At least 100 by the end of 2027, since the start of 2025: whatever a case does not name. */
export const someTerms = (fields: Partial<TargetTerms> = {}): TargetTerms => ({
  comparator: 'AT_LEAST',
  quantity: '100',
  quantityHigh: null,
  cadence: 'BY_DEADLINE',
  startsOn: '2025-01-01',
  dueOn: '2027-12-31',
  baseline: null,
  aggregation: 'LATEST',
  direction: 'RISE',
  milestones: [],
  ...fields,
});

/** Verified values by period: `{ '2025-Q1': '20' }`, each from a report named after its period. */
export const someValues = (series: Record<string, string>): PeriodValue[] =>
  Object.entries(series).map(([period, value]) => {
    const endsOn = parsePeriod(period)?.endsOn;
    if (!endsOn) throw new RangeError(`Not a period: ${period}`);
    return { period, endsOn, value, verified: true, reportId: `report ${period}` };
  });
