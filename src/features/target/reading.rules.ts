import { Decimal } from '../../shared/decimal.js';
import { type BasisCode, basisOf, mergeBases } from './basis.rules.js';
import type { PlacedValue, Span } from './cover.rules.js';
import { type Goal, goalOf, reached } from './goal.rules.js';
import { addsToBaseline, comparesYears, type Observed, observe } from './observed.rules.js';
import { attainment, leads } from './pace.rules.js';
import { isGrowth, type TargetTerms } from './target.rules.js';

/** An observed value held against the target. */
export interface Measured {
  goal: Goal;
  /** Where the way began; null where a falling indicator's start is unknown. */
  from: Decimal | null;
  reached: boolean;
  attainment: Decimal | null;
  /** A limit on a running total: kept until the last day, never reached before, and once passed, passed. */
  ceiling: boolean;
  /** Held day by day rather than reached once: all of it is due from the first day. */
  kept: boolean;
}

export interface Reading {
  observed: Observed;
  /** Null where growth has nothing to be compared with. */
  measured: Measured | null;
  basis: BasisCode[];
}

/** The values of a span, held against the target; null where there is none. */
export function read(
  terms: TargetTerms,
  values: readonly PlacedValue[],
  span: Span,
  reference: Decimal | null,
): Reading | null {
  const observed = observe(terms, values, span);
  if (!observed) return null;
  const way = wayOf(terms, reference);
  if (!way) return { observed, measured: null, basis: mergeBases(observed.basis, ['REFERENCE_UNKNOWN']) };

  const measured = measure(way, observed.value);
  return { observed, measured, basis: mergeBases(observed.basis, basisFor(terms, measured, observed.value)) };
}

const isTotal = (terms: TargetTerms): boolean => terms.aggregation === 'SUM' && !comparesYears(terms);

/** A total begins at nothing, growth at what it is compared with, a level at its baseline. */
function startOf(terms: TargetTerms, { sense }: Goal, reference: Decimal | null): Decimal | null {
  const unknown = sense === 'RISE' ? new Decimal(0) : null;
  if (isGrowth(terms) && !isTotal(terms)) return reference;
  if (isTotal(terms) && !addsToBaseline(terms)) return unknown;
  return terms.baseline === null ? unknown : new Decimal(terms.baseline);
}

const isStartKnown = (terms: TargetTerms): boolean =>
  isTotal(terms) ? addsToBaseline(terms) : isGrowth(terms) || terms.baseline !== null;

/** What was there at the start was enough already, and has to stay so. */
const beganAtGoal = (terms: TargetTerms, goal: Goal, from: Decimal | null): boolean =>
  from !== null && isStartKnown(terms) && reached(goal, from);

/** Where the way begins and ends, whatever value there is. */
export type Way = Pick<Measured, 'goal' | 'from' | 'ceiling' | 'kept'>;

/** The way that terms ask for; null where growth has nothing to be compared with. */
export function wayOf(terms: TargetTerms, reference: Decimal | null): Way | null {
  const goal = goalOf(terms, reference);
  if (!goal) return null;
  const from = startOf(terms, goal, reference);
  const ceiling = isTotal(terms) && goal.sense === 'FALL' && from === null;
  const isMean = terms.aggregation === 'MEAN' && terms.milestones.length === 0;
  const kept = ceiling || isMean || terms.cadence === 'ONGOING' || beganAtGoal(terms, goal, from);
  return { goal, from, ceiling, kept };
}

function measure({ goal, from, ...way }: Way, value: Decimal): Measured {
  return { ...way, goal, from, reached: reached(goal, value), attainment: attainment(goal, from, value) };
}

const basisFor = (terms: TargetTerms, measured: Measured, value: Decimal): BasisCode[] => {
  const { goal, from, ceiling } = measured;
  const began = beganAtGoal(terms, goal, from);
  const hasWay = leads(goal, from);
  return basisOf({
    BASELINE_UNKNOWN: hasWay && !isTotal(terms) && !isStartKnown(terms),
    BASELINE_AT_TARGET: began,
    SHARE_UNKNOWN: !hasWay && !measured.reached && !began && !ceiling,
    TOLERANCE_USED: measured.reached && (goal.sense === 'RISE' ? value.lt(goal.at) : value.gt(goal.at)),
    AT_THE_LIMIT: !measured.reached && value.equals(goal.at),
  });
};
