import { daysBetween } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { type Goal, reached } from './goal.rules.js';
import type { MilestonePoint } from './target.rules.js';

/** The way to a goal in time: from where, since when, until when, and what is expected between. */
export interface Course {
  from: Decimal;
  to: Decimal;
  startsOn: string;
  dueOn: string;
  milestones: readonly MilestonePoint[];
}

/** Whether there is a way from here to the goal at all, so that no share of it divides by zero. */
export const leads = (goal: Goal, from: Decimal | null): from is Decimal =>
  from !== null && !reached(goal, from) && !from.equals(goal.at);

/**
 * Share of the way to the goal (完成率): 0 at the start, 1 at the goal, below and above where the value is.
 * Without a way it is 1 when reached, and otherwise cannot be told.
 */
export function attainment(goal: Goal, from: Decimal | null, value: Decimal): Decimal | null {
  if (!leads(goal, from)) return reached(goal, value) ? new Decimal(1) : null;
  return value.minus(from).div(goal.at.minus(from));
}

/** Share of the way that is due on a day (序时进度), by the milestones or a straight line; from 0 to 1. */
export function expected(course: Course, day: string): Decimal {
  const { startsOn, dueOn } = course;
  if (day >= dueOn) return new Decimal(1);
  if (day <= startsOn) return new Decimal(0);
  const points = pointsOf(course);
  const next = points.findIndex(({ on }) => on > day);
  const [before, after] = [points[next - 1], points[next]];
  if (!before || !after) return new Decimal(1);
  const along = new Decimal(daysBetween(before.on, day)).div(daysBetween(before.on, after.on));
  return before.share.plus(after.share.minus(before.share).times(along));
}

function pointsOf({ from, to, startsOn, dueOn, milestones }: Course): { on: string; share: Decimal }[] {
  const between = milestones
    .filter(({ on }) => on > startsOn && on < dueOn)
    .sort((a, b) => a.on.localeCompare(b.on))
    .map(({ on, value }) => ({ on, share: new Decimal(value).minus(from).div(to.minus(from)).clamp(0, 1) }));
  return [{ on: startsOn, share: new Decimal(0) }, ...between, { on: dueOn, share: new Decimal(1) }];
}
