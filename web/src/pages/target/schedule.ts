import type { DrawnFragment, TargetTrendQuery } from '../../generated/graphql';

type Drawn = DrawnFragment;
type ShownTarget = NonNullable<TargetTrendQuery['target']>;

export interface Place {
  on: string;
  value: Drawn;
}

/** The way that the schedule asks for: corners of a line, in the order of their days. */
export interface Schedule {
  line: Place[];
  /** To the deadline as the text states it, where an extension granted a later one. */
  first: Place[];
}

const NONE: Schedule = { line: [], first: [] };

/**
 * From the baseline, else from zero, by the milestones to the deadline. What is promised anew for each year, grows by
 * a share, or has no deadline, has no line of this kind.
 */
export function scheduleOf(target: ShownTarget, unit: Drawn['unit']): Schedule {
  const { cadence, startsOn, dueOn, effectiveDueOn, inForce, milestones } = target;
  const goal = inForce.value;
  if (cadence === 'PER_YEAR' || !effectiveDueOn || goal.unit.dimension !== unit.dimension) return NONE;
  const start = { on: startsOn, value: target.baseline ?? { ...goal, text: `0${unit.code}`, base: '0' } };
  const line = [start, ...milestones, { on: effectiveDueOn, value: goal }];
  const isExtended = dueOn !== null && dueOn < effectiveDueOn;
  return { line, first: isExtended ? [start, { on: dueOn, value: goal }] : [] };
}
