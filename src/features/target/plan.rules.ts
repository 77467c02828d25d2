import { Decimal } from '../../shared/decimal.js';
import { goalOf } from './goal.rules.js';
import {
  type Cadence,
  type Comparator,
  deadlineOf,
  type MilestonePoint,
  type TargetTerms,
} from './target.rules.js';

export const CHANGE_KINDS = ['BASELINE', 'MILESTONES', 'CANCELLED', 'ADJUSTED', 'RESTATED', 'SPLIT'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A promise as changes keep it: as written, and exact in base units. */
export interface StatedTerms {
  comparator: Comparator;
  value: string;
  valueHigh: string | null;
  quantity: string;
  quantityHigh: string | null;
  /** The code of the unit of the values. */
  unit: string;
  cadence: Cadence;
  startsOn: string;
  dueOn: string | null;
}

/** What falls to a region of a total, as written and in base units. */
export interface PartOfPlan {
  regionId: string;
  value: string;
  unit: string;
  quantity: string;
}

/** What a change of a target leaves behind: of its fields those that were changed. Quantities in base units. */
export interface Plan {
  quantity?: string | null;
  /** The day for which the baseline was measured, and where that is written. */
  measuredOn?: string;
  source?: string;
  milestones?: readonly MilestonePoint[];
  /** Why a milestone lies behind the one before. */
  setbackReason?: string | null;
  /** Whether the target was taken back, and by which decision. */
  cancelled?: boolean;
  /** Which document decided, and on which day. */
  decision?: string;
  decidedOn?: string;
  /** The promise, without extensions; with `deadline` where its day was decided, so that older extensions end. */
  terms?: StatedTerms;
  deadline?: true;
  /** The parts of a total split over regions, in force with it. */
  parts?: readonly PartOfPlan[];
  /** What the text said, where a new one took its place. */
  text?: StatedTerms;
  /** The first day on which it binds. */
  from?: string;
}

/** Why milestones are refused, by the code of the refusal, and at which of them. */
export interface PlanFault {
  code:
    | 'NO_DEADLINE'
    | 'NOT_SPLIT'
    | 'BASELINE_REQUIRED'
    | 'MILESTONE_TWICE'
    | 'MILESTONE_OUT_OF_TIME'
    | 'MILESTONE_FALLS_BACK'
    | 'MILESTONES_MISS_GOAL';
  at?: number;
  /** What they come to, and what they should. */
  goal?: string;
  reached?: string;
}

/** From where milestones go: what is added up starts at nothing, or for a level at what there was. */
const startOf = (terms: TargetTerms): Decimal =>
  new Decimal(terms.aggregation === 'SUM' && terms.cadence !== 'BY_DEADLINE' ? 0 : (terms.baseline ?? 0));

/** Parts of a total (分年度数) as levels on the way: each what has been added by its day, from the start on. */
export function cumulated(terms: TargetTerms, parts: readonly MilestonePoint[]): MilestonePoint[] {
  let level = startOf(terms);
  return [...parts].sort(byDay).map(({ on, value }) => {
    level = level.plus(value);
    return { on, value: level.toFixed() };
  });
}

/** What is wrong with milestones of a target, or null; `mayFallBack` where a reason for that is given. */
export function planFault(
  terms: TargetTerms,
  milestones: readonly MilestonePoint[],
  mayFallBack: boolean,
): PlanFault | null {
  const dueOn = deadlineOf(terms);
  if (dueOn === null) return { code: 'NO_DEADLINE' };
  if (terms.cadence === 'PER_YEAR' || terms.cadence === 'ONGOING') return { code: 'NOT_SPLIT' };
  if (milestones.length === 0) return null;
  const goal = goalOf(terms, terms.baseline === null ? null : new Decimal(terms.baseline));
  if (!goal) return { code: 'BASELINE_REQUIRED' };

  const fault = stepFault(terms, milestones, { dueOn, rises: goal.sense === 'RISE', mayFallBack });
  if (fault) return fault;
  const last = [...milestones].sort(byDay).at(-1);
  const ends = last?.on === dueOn && goal.at.equals(last.value);
  return ends ? null : { code: 'MILESTONES_MISS_GOAL', goal: goal.at.toFixed(), reached: last?.value ?? '' };
}

interface Course {
  dueOn: string;
  rises: boolean;
  mayFallBack: boolean;
}

/** What is wrong with one milestone, after those of earlier days. */
function stepFault(
  { startsOn }: TargetTerms,
  milestones: readonly MilestonePoint[],
  { dueOn, rises, mayFallBack }: Course,
): PlanFault | null {
  const ordered = milestones.map((each, at) => ({ ...each, at })).sort(byDay);
  for (const [place, { on, value, at }] of ordered.entries()) {
    const before = ordered[place - 1];
    if (on <= startsOn || on > dueOn) return { code: 'MILESTONE_OUT_OF_TIME', at };
    if (before?.on === on) return { code: 'MILESTONE_TWICE', at };
    const back =
      before && (rises ? new Decimal(value).lt(before.value) : new Decimal(value).gt(before.value));
    if (back && !mayFallBack) return { code: 'MILESTONE_FALLS_BACK', at };
  }
  return null;
}

const byDay = (a: MilestonePoint, b: MilestonePoint): number => a.on.localeCompare(b.on);
