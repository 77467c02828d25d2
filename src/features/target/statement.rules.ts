import { formatQuantity, type Unit } from '../indicator/quantity.rules.js';
import type { Cadence, Comparator } from './target.rules.js';

/** What of a target is stated in one line: quantities in base units. */
export interface Stated {
  comparator: Comparator;
  quantity: string;
  quantityHigh: string | null;
  cadence: Cadence;
}

/** The promise in one line (目标值), without indicator and deadline: `≥2000亿元`, `每年>100家`, `2～3家`, `增长20%`. */
export function statementOf(stated: Stated, unit: Pick<Unit, 'code' | 'factor'>): string {
  return `${stated.cadence === 'PER_YEAR' ? '每年' : ''}${amountOf(stated, unit)}`;
}

function amountOf(
  { comparator, quantity, quantityHigh }: Stated,
  unit: Pick<Unit, 'code' | 'factor'>,
): string {
  const amount = formatQuantity(quantity, unit);
  switch (comparator) {
    case 'AT_LEAST':
      return `≥${amount}`;
    case 'MORE_THAN':
      return `>${amount}`;
    case 'AT_MOST':
      return `≤${amount}`;
    case 'LESS_THAN':
      return `<${amount}`;
    case 'EQUAL':
      return amount;
    case 'APPROXIMATELY':
      return `约${amount}`;
    case 'BETWEEN':
      return `${formatQuantity(quantity, { ...unit, code: '' })}～${formatQuantity(quantityHigh ?? quantity, unit)}`;
    case 'INCREASE_BY':
      return `增长${amount}`;
    case 'MULTIPLY':
      return `增至${amount}`;
    case 'RANK':
      return `前${amount}`;
    case 'FULL_COVERAGE':
      return `全覆盖（${amount}）`;
  }
}
