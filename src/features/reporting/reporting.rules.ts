import type { PeriodKind } from '../../shared/period.js';

export const REPORT_STATES = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'RETURNED', 'WITHDRAWN'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export type ReportingCadence = 'MONTHLY' | 'QUARTERLY' | 'HALF_YEARLY' | 'YEARLY';

interface Rhythm {
  kind: PeriodKind;
  zh: string;
  en: string;
  example: string;
}

/** The periods of each cadence, and how to speak of them. */
export const RHYTHM: { [C in ReportingCadence]: Rhythm } = {
  MONTHLY: { kind: 'MONTH', zh: '月', en: 'monthly', example: '2026-09' },
  QUARTERLY: { kind: 'QUARTER', zh: '季度', en: 'quarterly', example: '2026-Q3' },
  HALF_YEARLY: { kind: 'HALF', zh: '半年', en: 'half-yearly', example: '2026-H1' },
  YEARLY: { kind: 'YEAR', zh: '年', en: 'yearly', example: '2026' },
};

/** Nothing is reported for years before this: the oldest promise is younger. */
export const FIRST_YEAR = 2000;

/** Characters that a reviewer's reason or remark may have. */
export const MAX_REASON = 4000;

/** Characters of one comment. */
export const MAX_COMMENT = 4000;

/** Characters that a department may say of its value. */
export const MAX_NARRATIVE = 4000;

/** Files and links that a report may rest on. */
export const MAX_EVIDENCE = 10;

/** Characters said of one of them. */
export const MAX_NOTE = 500;

/**
 * What another revision of a period is, by those submitted before: its report; the correction (更正) of a value that was
 * verified; or none, while one waits for its decision.
 */
export function nextStep(submitted: readonly ReportState[]): 'REPORT' | 'CORRECTION' | 'WAITS' {
  if (submitted.includes('SUBMITTED')) return 'WAITS';
  return submitted.includes('VERIFIED') ? 'CORRECTION' : 'REPORT';
}

/** Whether a department may still take its report back: a decision cannot be undone. */
export const mayBeWithdrawn = (state: ReportState): boolean => state === 'DRAFT' || state === 'SUBMITTED';

interface Revision {
  revision: number;
  state: ReportState;
}

/** Of the revisions of one period: the value verified last, and the one that its department stands by. */
export function inForce<R extends Revision>(
  revisions: readonly R[],
): { verified: R | null; reported: R | null } {
  const newestFirst = [...revisions].sort((a, b) => b.revision - a.revision);
  const newest = (...states: ReportState[]) =>
    newestFirst.find(({ state }) => states.includes(state)) ?? null;
  return { verified: newest('VERIFIED'), reported: newest('SUBMITTED', 'VERIFIED') };
}
