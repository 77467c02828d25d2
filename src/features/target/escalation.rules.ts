import { addDays, daysBetween } from '../../shared/dates.js';

/** How far up lateness has to be told (升级督办), from the lowest on. */
export const ESCALATION_LEVELS = ['NOTICE', 'WARNING', 'LEADERSHIP'] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

/** Days late from which on each level is reached: data of the rule set in force. */
export interface EscalationDays {
  noticeDays: number;
  warningDays: number;
  leadershipDays: number;
}

const DAYS: { [L in EscalationLevel]: keyof EscalationDays } = {
  NOTICE: 'noticeDays',
  WARNING: 'warningDays',
  LEADERSHIP: 'leadershipDays',
};

/** What is late: a report that did not come by its due day, or a target not achieved by its deadline in force. */
export interface Escalation {
  level: EscalationLevel;
  /** The day on which the level was reached. */
  since: string;
  daysLate: number;
  /** When the next level is reached, if nothing happens; null at the highest. */
  next: { level: EscalationLevel; on: string } | null;
}

/** The level that something open has reached on a day, by the day on which it was due; null before the first. */
export function escalationOf(
  { dueOn, today }: { dueOn: string; today: string },
  days: EscalationDays,
): Escalation | null {
  const daysLate = daysBetween(dueOn, today);
  const reached = ESCALATION_LEVELS.filter((level) => daysLate >= days[DAYS[level]]);
  const level = reached.at(-1);
  if (!level) return null;
  const next = ESCALATION_LEVELS[reached.length];
  const dayOf = (each: EscalationLevel) => addDays(dueOn, days[DAYS[each]]);
  return { level, since: dayOf(level), daysLate, next: next ? { level: next, on: dayOf(next) } : null };
}
