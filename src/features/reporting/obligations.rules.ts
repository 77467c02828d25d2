import { addDays, daysBetween, earlier, firstDayOf } from '../../shared/dates.js';
import { type PeriodKind, parsePeriod, periodOf, periodsBetween } from '../../shared/period.js';
import { type ReportingCadence, RHYTHM } from './reporting.rules.js';

export const OBLIGATION_STATES = ['OPEN', 'DUE_SOON', 'LATE', 'RETURNED', 'SUBMITTED', 'VERIFIED'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** The states in which something is still to be done, the most urgent first. */
export const TO_DO = ['RETURNED', 'LATE', 'DUE_SOON', 'OPEN'] as const satisfies ObligationState[];

/** So many days before the due day, and on it, a report is due soon. */
export const SOON_DAYS = 7;

/** So many of the newest periods that are over are listed; of older ones only how many are open is told. */
export const LISTED_PERIODS = 8;

/** So many of the newest periods that are over make the figures of completeness. */
export const FIGURES_PERIODS = 4;

/** What was said of a period by a day: the states of its reports on that day, drafts and withdrawn ones left out. */
export interface Said {
  /** By revision, the first first. */
  states: readonly ('SUBMITTED' | 'VERIFIED' | 'RETURNED')[];
  /** When the first of them came. */
  firstOn: string | null;
}

/** How it stands on a day with what was asked by another. The SQL of obligations decides alike. */
export function obligationState(
  { dueOn, today }: { dueOn: string; today: string },
  { states }: Pick<Said, 'states'>,
): ObligationState {
  if (states.includes('VERIFIED')) return 'VERIFIED';
  const last = states.at(-1);
  if (last) return last;
  const left = daysBetween(today, dueOn);
  if (left < 0) return 'LATE';
  return left <= SOON_DAYS ? 'DUE_SOON' : 'OPEN';
}

/** Days after the due day on which the first report came, or that have gone by without one: lateness stays. */
export const daysLate = (
  { dueOn, today }: { dueOn: string; today: string },
  { firstOn }: Pick<Said, 'firstOn'>,
): number => Math.max(0, daysBetween(dueOn, firstOn ?? today));

/** A period that is over. */
export interface EndedPeriod {
  cadence: ReportingCadence;
  period: string;
  startsOn: string;
  endsOn: string;
  /** 1 for the newest of its cadence. */
  age: number;
}

const CADENCES = Object.keys(RHYTHM) as ReportingCadence[];

/** Every period of every cadence that began in the planning horizon and was over before a day. */
export const endedPeriods = (today: string, horizon: { from: number }): EndedPeriod[] =>
  CADENCES.flatMap((cadence) => {
    const periods = periodsBetween(firstDayOf(horizon.from), addDays(today, -1), RHYTHM[cadence].kind);
    const ended = periods
      .flatMap((period) => parsePeriod(period) ?? [])
      .filter((each) => each.endsOn < today);
    return ended.map(({ period, startsOn, endsOn }, at) => ({
      cadence,
      period,
      startsOn,
      endsOn,
      age: ended.length - at,
    }));
  });

/**
 * From when periods of a new cadence are asked for: so that each day is asked for once, the longer of the two periods
 * in which the change falls is begun anew.
 */
export function askedSince(today: string, was: ReportingCadence, becomes: ReportingCadence): string {
  const startOf = (kind: PeriodKind) => parsePeriod(periodOf(today, kind))?.startsOn ?? today;
  return earlier(startOf(RHYTHM[was].kind), startOf(RHYTHM[becomes].kind));
}
