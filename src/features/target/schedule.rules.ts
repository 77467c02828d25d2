import { earlier, later, yearOf } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { type Matter, milestonesOf } from './judgement.rules.js';
import { referenceOf, startsOn } from './once.rules.js';
import { leads } from './pace.rules.js';
import { promiseOn } from './promise.rules.js';
import { wayOf } from './reading.rules.js';
import { deadlineOf, type TargetTerms } from './target.rules.js';
import { referenceOfYear, scheduleOfYear } from './yearly.rules.js';

/** What is expected on a day, in base units; between two steps the line is straight. */
export interface ScheduleStep {
  on: string;
  value: string;
  isMilestone: boolean;
}

/**
 * The way that is expected (序时进度线): from the start over the milestones to the deadline, or level where all of it is
 * due from the first day. Of a promise for each year that of the year of the day. None where the text gives no
 * schedule, or there is no way to measure.
 */
export function scheduleOf(matter: Matter, day: string): ScheduleStep[] {
  const { terms } = matter;
  const dueOn = deadlineOf(terms);
  if (terms.cadence === 'PER_YEAR') {
    const last = later(earlier(day, dueOn ?? day), terms.startsOn);
    const year = yearOf(last);
    const dates = scheduleOfYear(terms, year);
    return stepsOf(promiseOn(terms, dates.dueOn), referenceOfYear(matter, year), dates);
  }
  return dueOn === null ? [] : stepsOf(terms, referenceOf(matter), { startsOn: startsOn(terms), dueOn });
}

function stepsOf(
  terms: TargetTerms,
  reference: Decimal | null,
  dates: { startsOn: string; dueOn: string },
): ScheduleStep[] {
  const way = wayOf(terms, reference);
  if (!way) return [];
  const step = (on: string, value: Decimal, isMilestone = false): ScheduleStep => ({
    on,
    value: value.toDecimalPlaces(6).toFixed(),
    isMilestone,
  });
  const { goal, from, kept } = way;
  const end = step(dates.dueOn, goal.at);
  if (kept) return [step(dates.startsOn, goal.at), end];
  if (!leads(goal, from)) return [];
  const [low, high] = [Decimal.min(from, goal.at), Decimal.max(from, goal.at)];
  const between = milestonesOf(terms)
    .filter(({ on }) => on > dates.startsOn && on < dates.dueOn)
    .sort((a, b) => a.on.localeCompare(b.on))
    .map(({ on, value }) => step(on, new Decimal(value).clamp(low, high), true));
  return [step(dates.startsOn, from), ...between, end];
}
