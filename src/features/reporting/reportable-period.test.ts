import { expect, it } from '@jest/globals';
import { reportablePeriod } from './reportable-period.js';
import type { ReportingCadence } from './reporting.rules.js';

const on = (cadence: ReportingCadence, period: string, today: string) =>
  reportablePeriod({ name: '企业数', cadence }, period, today);

it.each([
  ['MONTHLY', '2026-02', '2026-03-01', '2026-02-28'],
  ['QUARTERLY', '2025-Q4', '2026-01-01', '2025-12-31'],
  ['HALF_YEARLY', '2026-H1', '2026-07-01', '2026-06-30'],
  ['YEARLY', '2025', '2026-01-01', '2025-12-31'],
  ['YEARLY', '2000', '2026-01-01', '2000-12-31'],
] as const)('%s takes %s from %s on', (cadence, period, today, endsOn) => {
  expect(on(cadence, period, today)).toMatchObject({ period, endsOn });
});

it.each([
  ['MONTHLY', '2026-02', '2026-02-28', 'PERIOD_NOT_ENDED'],
  ['YEARLY', '2026', '2026-12-31', 'PERIOD_NOT_ENDED'],
  ['YEARLY', '1999', '2026-01-01', 'PERIOD_TOO_OLD'],
  ['MONTHLY', '2025-Q4', '2026-01-01', 'PERIOD_NOT_OF_CADENCE'],
  ['QUARTERLY', '2025-12', '2026-01-01', 'PERIOD_NOT_OF_CADENCE'],
  ['HALF_YEARLY', '2025', '2026-01-01', 'PERIOD_NOT_OF_CADENCE'],
  ['YEARLY', '2025-H2', '2026-01-01', 'PERIOD_NOT_OF_CADENCE'],
  ['YEARLY', '0001', '2026-01-01', 'INVALID_PERIOD'],
] as const)('%s refuses %s on %s: %s', (cadence, period, today, code) => {
  expect(() => on(cadence, period, today)).toThrow(
    expect.objectContaining({ code, path: ['input', 'period'] }),
  );
});
