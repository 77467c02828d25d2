import { Decimal } from '../../shared/decimal.js';
import type { Direction, TargetTerms } from './target.rules.js';

/** How far short 左右 and 约 may fall and still count as reached, in percent of the quantity. */
export const APPROXIMATELY_PERCENT = '5';

/** A target as a level in base units: where the way ends, and from where it counts as reached. */
export interface Goal {
  at: Decimal;
  reachedAt: Decimal;
  /** The level itself is not enough: 超, 突破. */
  strict: boolean;
  /** Which way leads to it. */
  sense: Direction;
}

/** What of a target's terms makes its goal. */
export type GoalTerms = Pick<TargetTerms, 'comparator' | 'quantity' | 'quantityHigh' | 'direction'>;

/** Which way leads to the target: the comparator says so, and the indicator only where the comparator does not. */
export function senseOf({ comparator, quantity, direction }: GoalTerms): Direction {
  switch (comparator) {
    case 'AT_LEAST':
    case 'MORE_THAN':
    case 'FULL_COVERAGE':
      return 'RISE';
    case 'AT_MOST':
    case 'LESS_THAN':
    case 'RANK':
      return 'FALL';
    case 'INCREASE_BY':
      return new Decimal(quantity).lt(0) ? 'FALL' : 'RISE';
    case 'MULTIPLY':
      return new Decimal(quantity).lt(1) ? 'FALL' : 'RISE';
    case 'EQUAL':
    case 'APPROXIMATELY':
    case 'BETWEEN':
      return direction;
  }
}

/**
 * The target as a level. Growth needs `reference`, what it is to grow from; null where that is unknown,
 * or not above zero, where no growth can be reckoned.
 */
export function goalOf(terms: GoalTerms, reference: Decimal | null): Goal | null {
  const { comparator } = terms;
  const sense = senseOf(terms);
  const at = levelOf(terms, sense, reference);
  if (!at) return null;
  const strict = comparator === 'MORE_THAN' || comparator === 'LESS_THAN';
  const tolerance = comparator === 'APPROXIMATELY' ? at.abs().times(APPROXIMATELY_PERCENT).div(100) : 0;
  const reachedAt = sense === 'RISE' ? at.minus(tolerance) : at.plus(tolerance);
  return { at, reachedAt, strict, sense };
}

function levelOf(terms: GoalTerms, sense: Direction, reference: Decimal | null): Decimal | null {
  const quantity = new Decimal(terms.quantity);
  switch (terms.comparator) {
    case 'INCREASE_BY':
      return reference?.gt(0) ? reference.times(quantity.plus(100)).div(100) : null;
    case 'MULTIPLY':
      return reference?.gt(0) ? reference.times(quantity) : null;
    case 'BETWEEN':
      return sense === 'FALL' ? new Decimal(terms.quantityHigh ?? terms.quantity) : quantity;
    default:
      return quantity;
  }
}

/** Whether a value keeps the promise. A planned count or range is kept by more than was planned. */
export function reached({ reachedAt, strict, sense }: Goal, value: Decimal): boolean {
  if (value.equals(reachedAt)) return !strict;
  return sense === 'RISE' ? value.gt(reachedAt) : value.lt(reachedAt);
}
