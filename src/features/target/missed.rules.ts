import { addDays, daysBetween, later, yearOf } from '../../shared/dates.js';
import { MONTHS_IN, type PeriodKind, parsePeriod, periodsBetween } from '../../shared/period.js';
import { expectedOf, type Matter } from './judgement.rules.js';
import { readOn, startsOn } from './once.rules.js';
import type { Measured } from './reading.rules.js';
import type { MissedMonths } from './rule-set.rules.js';
import { deadlineOf, type Status, type TargetTerms } from './target.rules.js';
import { readYear, scheduleOfYear } from './yearly.rules.js';

/** The end of a reporting period that lies in the target's time, once its report is due. */
export interface Checkpoint {
  period: string;
  startsOn: string;
  endsOn: string;
  /** The day by which its report has to be there. */
  dueOn: string;
  /** Whole months of it in the target's own time. */
  months: number;
}

/** Months in a row up to the last report that was due, each of them missed. */
export interface Missed {
  months: number;
  /** The first day of the first of them. */
  since: string | null;
  /** Of those periods the ones that were not reported, and the ones that were and were behind; the newest first. */
  unreported: string[];
  behind: string[];
}

export const NONE_MISSED: Missed = { months: 0, since: null, unreported: [], behind: [] };

/** Every checkpoint of a target to a day, in order. A report is overdue from the day after its due day on. */
export function checkpoints(terms: TargetTerms, until: string): Checkpoint[] {
  const { asked } = terms;
  if (!asked) return [];
  const begins = startsOn(terms);
  const ends = [deadlineOf(terms), asked.until].filter((day) => day !== null).sort()[0] ?? until;
  return periodsBetween(begins, ends < until ? ends : until, asked.kind)
    .flatMap((period) => parsePeriod(period) ?? [])
    .filter(({ startsOn: from, endsOn }) => endsOn <= ends && (asked.since === null || from >= asked.since))
    .map(({ period, startsOn: from, endsOn }) => ({
      period,
      startsOn: later(from, begins),
      endsOn,
      dueOn: addDays(endsOn, asked.dueDays),
      months: wholeMonths(asked.kind, later(from, begins), endsOn),
    }))
    .filter(({ dueOn, months }) => dueOn < until && months > 0);
}

/** Whole calendar months from a day to the last day of a period of a kind. */
function wholeMonths(kind: PeriodKind, from: string, endsOn: string): number {
  const month = (day: string) => yearOf(day) * 12 + Number(day.slice(5, 7));
  const touched = month(endsOn) - month(from) + 1;
  return Math.min(from.endsWith('-01') ? touched : touched - 1, MONTHS_IN[kind]);
}

/** How many months in a row were missed on a day, by the values that stand now. */
export function missedMonths(matter: Matter, rules: MissedMonths, day: string): Missed {
  const values = matter.values.filter(({ endsOn }) => endsOn <= day);
  const missed = { ...NONE_MISSED, unreported: [] as string[], behind: [] as string[] };
  for (const checkpoint of checkpoints(matter.terms, day).toReversed()) {
    const how = howMissed({ ...matter, values }, rules, checkpoint);
    if (how === null) break;
    missed[how].push(checkpoint.period);
    missed.months += checkpoint.months;
    missed.since = checkpoint.startsOn;
  }
  return missed;
}

/** Not reported, or reported and too far behind what was due at its end; what cannot be told is not missed. */
function howMissed(matter: Matter, rules: MissedMonths, at: Checkpoint): 'unreported' | 'behind' | null {
  const isReported = matter.values.some(
    ({ startsOn: from, endsOn }) => endsOn === at.endsOn || (from <= at.startsOn && endsOn > at.endsOn),
  );
  if (!isReported) return 'unreported';
  const measured = measuredAt(matter, at.endsOn);
  if (!measured || measured.reached) return null;
  if (measured.ceiling || measured.kept) return 'behind';
  const { due, attainment } = measured;
  return due !== null && attainment !== null && due.minus(attainment).times(100).gt(rules.tolerancePoints)
    ? 'behind'
    : null;
}

/** What had come by the end of a day, and the share that was due by then. */
function measuredAt(matter: Matter, day: string): (Measured & { due: ReturnType<typeof expectedOf> }) | null {
  const { terms } = matter;
  const perYear = terms.cadence === 'PER_YEAR';
  const reading = perYear ? readYear(matter, yearOf(day), day).reading : readOn(matter, day);
  if (!reading?.measured) return null;
  const dates = perYear
    ? scheduleOfYear(terms, yearOf(day))
    : { startsOn: startsOn(terms), dueOn: deadlineOf(terms) };
  return { ...reading.measured, due: expectedOf(terms, reading.measured, dates, day) };
}

/** The status by months missed, of a target that is not settled: never better than what its value says. */
export function statusByMonths(status: Status, { months }: Missed, rules: MissedMonths): Status {
  if (months >= rules.offTrackMonths) return 'OFF_TRACK';
  return months >= rules.atRiskMonths && status !== 'OFF_TRACK' ? 'AT_RISK' : status;
}

/** The days after today on which silence alone makes one month more, until it is red. */
export function overdueDays({ terms, values, ruleSet }: Matter, today: string): string[] {
  const { asked } = terms;
  if (ruleSet.kind !== 'MISSED_MONTHS' || !asked) return [];
  const known = values.reduce((last, { endsOn }) => later(last, endsOn), later(today, startsOn(terms)));
  // So long as a report may still be due of periods before, and then until silence is red.
  const months = ruleSet.offTrackMonths + 2 * MONTHS_IN[asked.kind];
  const until = addDays(known, months * 31 + asked.dueDays);
  return checkpoints(terms, until)
    .map(({ dueOn }) => addDays(dueOn, 1))
    .filter((day) => daysBetween(today, day) > 0);
}
