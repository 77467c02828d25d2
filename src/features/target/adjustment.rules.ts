import { Decimal } from '../../shared/decimal.js';
import type { StatedTerms } from './plan.rules.js';
import { alike } from './promise.rules.js';
import type { Comparator } from './target.rules.js';

/** What promises are told apart by: a level does not become a rank by a decision about its number. */
const KIND_OF: { [C in Comparator]: 'LEVEL' | 'GROWTH' | 'RANK' | 'COVERAGE' } = {
  AT_LEAST: 'LEVEL',
  MORE_THAN: 'LEVEL',
  AT_MOST: 'LEVEL',
  LESS_THAN: 'LEVEL',
  EQUAL: 'LEVEL',
  APPROXIMATELY: 'LEVEL',
  BETWEEN: 'LEVEL',
  INCREASE_BY: 'GROWTH',
  MULTIPLY: 'GROWTH',
  RANK: 'RANK',
  FULL_COVERAGE: 'COVERAGE',
};

export type AdjustmentFault =
  | { code: 'NOTHING_ADJUSTED' }
  | { code: 'OTHER_KIND_OF_PROMISE'; field: 'comparator' }
  | { code: 'RANGE_REQUIRED'; field: 'valueHigh' }
  | { code: 'NO_DEADLINE'; field: 'dueOn' }
  | { code: 'ADJUSTED_INTO_PAST'; field: 'dueOn' };

interface Adjustment {
  before: StatedTerms;
  after: StatedTerms;
  /** The deadline in force so far, and the one that was decided; null where it was left alone. */
  dueBefore: string | null;
  dueOn: string | null;
  today: string;
}

/** What is wrong with a decided change of a promise, or null. */
export function adjustmentFault({
  before,
  after,
  dueBefore,
  dueOn,
  today,
}: Adjustment): AdjustmentFault | null {
  if (KIND_OF[before.comparator] !== KIND_OF[after.comparator]) {
    return { code: 'OTHER_KIND_OF_PROMISE', field: 'comparator' };
  }
  if (!isRange(after)) return { code: 'RANGE_REQUIRED', field: 'valueHigh' };
  if (dueOn !== null) {
    if (dueBefore === null || before.cadence === 'UNSTATED') return { code: 'NO_DEADLINE', field: 'dueOn' };
    // It counts from today on: a day before would be missed before anybody knew of it.
    const moved = dueOn !== dueBefore;
    if (moved && (dueOn < today || dueOn <= before.startsOn))
      return { code: 'ADJUSTED_INTO_PAST', field: 'dueOn' };
  }
  const same =
    before.comparator === after.comparator &&
    alike(before.quantity, after.quantity) &&
    alike(before.quantityHigh, after.quantityHigh);
  return same && (dueOn === null || dueOn === dueBefore) ? { code: 'NOTHING_ADJUSTED' } : null;
}

/** Two ends where the comparator asks for them, the upper above the lower; else one. */
function isRange({ comparator, quantity, quantityHigh }: StatedTerms): boolean {
  if (comparator !== 'BETWEEN' || quantityHigh === null)
    return (comparator === 'BETWEEN') === (quantityHigh !== null);
  return new Decimal(quantityHigh).gt(quantity);
}
