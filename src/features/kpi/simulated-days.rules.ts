import { addDays, daysBetween, earlier } from '../../shared/dates.js';
import { parsePeriod, periodOf } from '../../shared/period.js';

export const SIMULATION_STEPS = ['DAY', 'WEEK', 'MONTH'] as const;
export type SimulationStep = (typeof SIMULATION_STEPS)[number];

export interface DayRange {
  from: string;
  to: string;
  every: SimulationStep;
}

/** A year of weeks, or four years of months. */
export const MAX_DAYS = 53;

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** How many days `simulatedDays` answers, without naming them; none of a range that ends before it begins. */
export function countOfDays({ from, to, every }: DayRange): number {
  if (from > to) return 0;
  if (every === 'MONTH') return monthsOf(to) - monthsOf(from) + 1;
  return Math.ceil(daysBetween(from, to) / (every === 'WEEK' ? 7 : 1)) + 1;
}

/**
 * The days of a range: each, every seventh from the first on, or the last of every month; and always the last of the
 * range.
 */
export function simulatedDays(range: DayRange): string[] {
  const { from, to, every } = range;
  const days: string[] = [];
  let day = every === 'MONTH' ? endOfMonth(from) : from;
  for (let left = countOfDays(range); left > 0; left -= 1) {
    days.push(earlier(day, to));
    day = every === 'MONTH' ? endOfMonth(addDays(day, 1)) : addDays(day, every === 'WEEK' ? 7 : 1);
  }
  return days;
}

const endOfMonth = (day: string): string => parsePeriod(periodOf(day, 'MONTH'))?.endsOn ?? day;
