import { addDays, daysBetween, firstDayOf, yearOf } from '../../shared/dates.js';
import type { Matter } from './judgement.rules.js';
import { overdueDays } from './missed.rules.js';
import { startsOn } from './once.rules.js';
import { deadlineOf, type Status } from './target.rules.js';

/** Years after the last value in which a yearly promise still changes: carried for one, then without data. */
const YEARS_OF_EFFECT = 3;

/**
 * The first day after `today` on which the status differs, if nothing more is reported; null where none does.
 * Between two turning days what is due grows evenly, so that the status moves one way and bisection finds the day.
 */
export function changesOn(matter: Matter, today: string, statusOn: (day: string) => Status): string | null {
  const now = statusOn(today);
  let before = today;
  for (const turn of turningDays(matter, today)) {
    const last = addDays(turn, -1);
    if (last > before && statusOn(last) !== now)
      return firstDifferent(before, last, (day) => statusOn(day) !== now);
    if (statusOn(turn) !== now) return turn;
    before = turn;
  }
  return null;
}

/** The days on which something begins, ends or bends. */
function turningDays(matter: Matter, today: string): string[] {
  const { terms, values } = matter;
  const dueOn = deadlineOf(terms);
  const years =
    terms.cadence === 'PER_YEAR'
      ? newYears([today, terms.startsOn, ...values.map(({ endsOn }) => endsOn)])
      : [];
  const days = [
    startsOn(terms),
    ...(dueOn === null ? [] : [dueOn, addDays(dueOn, 1)]),
    ...terms.milestones.map(({ on }) => on),
    ...values.map(({ endsOn }) => endsOn),
    ...years,
    ...overdueDays(matter, today),
  ];
  return [...new Set(days)].filter((day) => day > today).sort();
}

function newYears(days: readonly string[]): string[] {
  const years = days.map(yearOf);
  const first = Math.min(...years);
  const count = Math.max(...years) + YEARS_OF_EFFECT - first + 1;
  return Array.from({ length: count }, (_, index) => firstDayOf(first + index));
}

/** Bisects `(before, last]`, knowing that the last day differs and, once one does, all later do. */
function firstDifferent(before: string, last: string, differs: (day: string) => boolean): string {
  let [same, different] = [before, last];
  while (daysBetween(same, different) > 1) {
    const middle = addDays(same, Math.floor(daysBetween(same, different) / 2));
    if (differs(middle)) different = middle;
    else same = middle;
  }
  return different;
}
