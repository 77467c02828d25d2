import { earlier, firstDayOf, lastDayOf, later, yearOf } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { type BasisCode, basisOf, mergeBases } from './basis.rules.js';
import type { Span } from './cover.rules.js';
import {
  expectedOf,
  isProven,
  type Judgement,
  type Matter,
  scheduleBasis,
  settlesWhenReached,
  statusByPace,
} from './judgement.rules.js';
import { yearValue } from './observed.rules.js';
import { firstPromise, isAdjusted } from './promise.rules.js';
import { type Reading, read } from './reading.rules.js';
import { deadlineOf, extendedFrom, isGrowth, type TargetTerms } from './target.rules.js';

/** The one year of an IN_YEAR promise: that of its deadline, else that in which it began. */
const yearInQuestion = (terms: TargetTerms): number => yearOf(deadlineOf(terms) ?? terms.startsOn);

/** The first day on which the target can be judged. */
export const startsOn = (terms: TargetTerms): string =>
  terms.cadence === 'IN_YEAR' ? later(terms.startsOn, firstDayOf(yearInQuestion(terms))) : terms.startsOn;

/** A level that stood before the start still stands; a total or mean is of the time since. */
function spanUntil(terms: TargetTerms, day: string): Span {
  if (terms.cadence === 'IN_YEAR') {
    const year = yearInQuestion(terms);
    return { opensOn: firstDayOf(year), closesOn: earlier(day, lastDayOf(year)) };
  }
  const isLevel = terms.aggregation === 'LATEST' && terms.cadence !== 'IN_PERIOD';
  return { opensOn: isLevel ? null : terms.startsOn, closesOn: day };
}

/** What growth is held against. */
export function referenceOf({ terms, values }: Matter): Decimal | null {
  if (!isGrowth(terms)) return null;
  if (terms.baseline !== null) return new Decimal(terms.baseline);
  return terms.cadence === 'IN_YEAR' ? yearValue(terms, values, yearInQuestion(terms) - 1) : null;
}

export const readOn = (matter: Matter, day: string): Reading | null =>
  read(matter.terms, matter.values, spanUntil(matter.terms, day), referenceOf(matter));

/** Judges a promise that falls due once, or never, on a day after its start. */
export function judgeOnce(matter: Matter, day: string): Judgement {
  const dueOn = deadlineOf(matter.terms);
  return dueOn !== null && day > dueOn ? judgeAfter(matter, dueOn, day) : judgeDuring(matter, day);
}

function judgeDuring(matter: Matter, day: string): Judgement {
  const { terms, ruleSet } = matter;
  const dueOn = deadlineOf(terms);
  const reading = readOn(matter, day);
  const told = mergeBases(
    basisOf({ NO_DEADLINE: dueOn === null && terms.cadence !== 'ONGOING' }),
    promiseBasis(matter, day),
  );
  const judgement = { reading, expected: null, basis: told, reachedLate: false, years: null };
  if (!reading?.measured) return { ...judgement, status: 'NO_DATA' };

  const { measured } = reading;
  const due = expectedOf(terms, measured, { startsOn: startsOn(terms), dueOn }, day);
  const settled = settlesWhenReached(terms, measured) ? 'ACHIEVED' : 'ON_TRACK';
  const status = measured.reached ? settled : statusByPace(measured, due, ruleSet);
  const reachedLate = status === 'ACHIEVED' && isLate(matter, day);
  const basis = mergeBases(told, scheduleBasis(terms, measured, due), basisOf({ REACHED_LATE: reachedLate }));
  return { ...judgement, status, expected: due, basis, reachedLate };
}

/** What became of the first promise, where something else is in force now. */
function promiseBasis(matter: Matter, day: string): BasisCode[] {
  const { terms } = matter;
  const first = extendedFrom(terms);
  const adjusted = isAdjusted(terms);
  return basisOf({
    ADJUSTED: adjusted,
    EXTENDED: first !== null,
    FIRST_DEADLINE_PASSED: first !== null && day > first,
    FIRST_PROMISE_MISSED: adjusted && missedFirst(matter, day),
  });
}

/** Whether what was promised first was short on its own last day: no later decision makes it kept. */
function missedFirst(matter: Matter, day: string): boolean {
  const terms = firstPromise(matter.terms);
  const first = deadlineOf(terms);
  if (first === null || day <= first) return false;
  const then = readOn({ ...matter, terms }, first);
  return then === null || !isProven(then);
}

/** Whether what is reached was due before: a later deadline moves the end, not the lateness. */
const isLate = (matter: Matter, day: string): boolean =>
  extendedFrom(matter.terms) !== null && missedFirst(matter, day);

/** What stood on the last day decides; what is reached once, not kept or averaged, can still be reached late. */
function judgeAfter(matter: Matter, dueOn: string, day: string): Judgement {
  const { terms } = matter;
  const inTime = readOn(matter, dueOn);
  const judgement = { expected: new Decimal(1), reachedLate: false, years: null };
  const basis = mergeBases(promiseBasis(matter, day), ['DEADLINE_PASSED']);
  if (inTime && isProven(inTime)) {
    const reachedLate = isLate(matter, day);
    const told = mergeBases(basis, basisOf({ REACHED_LATE: reachedLate }));
    return { ...judgement, status: 'ACHIEVED', reading: inTime, basis: told, reachedLate };
  }

  const now = readOn(matter, day);
  const mayBeLate = !now?.measured?.kept && terms.aggregation !== 'MEAN';
  const reading = mayBeLate ? now : inTime;
  if (mayBeLate && now?.measured?.reached) {
    const late = mergeBases(basis, ['REACHED_LATE']);
    return { ...judgement, status: 'ACHIEVED', reading, basis: late, reachedLate: true };
  }
  const isLastMissing = reading !== null && reading.observed.endsOn < dueOn;
  const short = mergeBases(basis, basisOf({ LAST_PERIOD_MISSING: isLastMissing }));
  // Only what was reported of its own time can prove that a promise was missed.
  const isKnown = inTime?.measured && inTime.observed.endsOn >= terms.startsOn;
  if (!isKnown || inTime.measured?.reached) {
    return { ...judgement, status: 'NO_DATA', reading, expected: null, basis: short };
  }
  return { ...judgement, status: 'MISSED', reading, basis: short };
}
