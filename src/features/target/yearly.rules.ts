import { earlier, firstDayOf, lastDayOf, later, yearOf } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { type BasisCode, basisOf, mergeBases } from './basis.rules.js';
import {
  expectedOf,
  isProven,
  type Judgement,
  type Matter,
  scheduleBasis,
  settlesWhenReached,
  statusByPace,
  type YearTally,
} from './judgement.rules.js';
import { yearValue } from './observed.rules.js';
import { firstPromise, isAdjusted, promiseOn } from './promise.rules.js';
import { type Reading, read } from './reading.rules.js';
import { deadlineOf, isGrowth, type Status, type TargetTerms } from './target.rules.js';

interface YearReading {
  year: number;
  reading: Reading | null;
}

/** The last day of the promise in a year: the deadline may fall before December. */
const endOf = (terms: TargetTerms, year: number): string =>
  earlier(lastDayOf(year), deadlineOf(terms) ?? lastDayOf(year));

/** What a year is to grow from: the year before it, or for the first year the baseline. */
export function referenceOfYear({ terms, values }: Matter, year: number): Decimal | null {
  if (!isGrowth(terms)) return null;
  const before = yearValue(terms, values, year - 1);
  const isFirst = year === yearOf(terms.startsOn);
  return before ?? (isFirst && terms.baseline !== null ? new Decimal(terms.baseline) : null);
}

/** One year of the promise, as known on a day; its values count from 1 January, whenever the policy began. */
export function readYear(matter: Matter, year: number, day: string): YearReading {
  const end = endOf(matter.terms, year);
  const span = { opensOn: firstDayOf(year), closesOn: earlier(day, end) };
  const terms = promiseOn(matter.terms, end);
  return { year, reading: read(terms, matter.values, span, referenceOfYear(matter, year)) };
}

/** When the way of a year begins and ends. */
export const scheduleOfYear = (terms: TargetTerms, year: number) => ({
  startsOn: later(terms.startsOn, firstDayOf(year)),
  dueOn: endOf(terms, year),
});

/** Judges a promise for each year (每年), on a day after its start. */
export function judgeYears(matter: Matter, day: string): Judgement {
  const first = yearOf(matter.terms.startsOn);
  const dueOn = deadlineOf(matter.terms);
  const isOver = dueOn !== null && day > dueOn;
  const current = yearOf(isOver ? dueOn : day);
  const count = Math.max(current - first + 1, 0);
  const years = Array.from({ length: count }, (_, index) => readYear(matter, first + index, day));
  const judgement = isOver ? judgeAllYears(years) : judgeRunningYear(matter, years, day);
  return { ...judgement, basis: mergeBases(judgement.basis, promiseBasis(matter, years, day)) };
}

/** What became of the first promise in the years that are over, where another is in force now. */
function promiseBasis(matter: Matter, years: readonly YearReading[], day: string): BasisCode[] {
  if (!isAdjusted(matter.terms)) return [];
  const first = { ...matter, terms: firstPromise(matter.terms) };
  const missed = years.some(
    ({ year }) => endOf(first.terms, year) < day && stateOf(readYear(first, year, day)) === 'missed',
  );
  return basisOf({ ADJUSTED: true, FIRST_PROMISE_MISSED: missed });
}

function judgeAllYears(years: readonly YearReading[]): Judgement {
  const judged = years.findLast(({ reading }) => reading !== null);
  const tally = tallyOf(years, judged);
  const basis = mergeBases(yearBasis(tally), ['DEADLINE_PASSED']);
  const open: Status = tally.unreported.length > 0 ? 'NO_DATA' : 'ACHIEVED';
  const status: Status = tally.missed.length > 0 ? 'MISSED' : open;
  const expected = status === 'NO_DATA' ? null : new Decimal(1);
  return { status, reading: judged?.reading ?? null, expected, basis, reachedLate: false, years: tally };
}

/** A year that has no value yet is judged by the year before: nobody can report a year in January. */
function judgeRunningYear(matter: Matter, years: readonly YearReading[], day: string): Judgement {
  const { terms, ruleSet } = matter;
  const current = years.at(-1);
  const judged = current?.reading ? current : years.at(-2);
  const reading = judged?.reading ?? null;
  const isCarried = reading !== null && judged !== current;
  // In January the last report of the year before may still be on its way: short is not yet missed.
  const isOpen = isCarried && judged !== undefined && reading.observed.endsOn < endOf(terms, judged.year);
  const tally = tallyOf(years.slice(0, isOpen ? -2 : -1), reading ? judged : undefined);
  const told = mergeBases(yearBasis(tally), basisOf({ PREVIOUS_YEAR_SHOWN: isCarried }));
  const judgement = { reading, expected: null, basis: told, reachedLate: false, years: tally };
  if (!judged || !reading?.measured) return { ...judgement, status: 'NO_DATA' };

  const { measured } = reading;
  const dates = scheduleOfYear(terms, judged.year);
  const due = isCarried ? new Decimal(1) : expectedOf(terms, measured, dates, day);
  const basis = mergeBases(told, scheduleBasis(terms, measured, due));
  const isLast = !isCarried && dates.dueOn === deadlineOf(terms) && settlesWhenReached(terms, measured);
  const isWhole = tally.missed.length + tally.unreported.length === 0;
  const kept = isLast && isWhole ? 'ACHIEVED' : 'ON_TRACK';
  const status = measured.reached ? kept : statusByPace(measured, due, ruleSet);
  return { ...judgement, status: dampened(status, tally), expected: due, basis };
}

/** A promise for each year is broken by one year: what follows is at risk at best, or nobody would see it. */
const dampened = (status: Status, { missed }: YearTally): Status =>
  missed.length > 0 && (status === 'ON_TRACK' || status === 'UNSCHEDULED') ? 'AT_RISK' : status;

function tallyOf(years: readonly YearReading[], judged: YearReading | undefined): YearTally {
  const named = (state: string) =>
    years.filter((year) => stateOf(year) === state).map(({ year }) => `${year}`);
  return {
    judged: judged ? `${judged.year}` : null,
    met: named('met'),
    missed: named('missed'),
    unreported: named('unreported'),
  };
}

function stateOf({ reading }: YearReading): 'met' | 'missed' | 'unreported' {
  if (!reading?.measured) return 'unreported';
  if (isProven(reading)) return 'met';
  return reading.measured.reached ? 'unreported' : 'missed';
}

const yearBasis = ({ missed, unreported }: YearTally) =>
  basisOf({ YEAR_MISSED: missed.length > 0, YEARS_UNREPORTED: unreported.length > 0 });
