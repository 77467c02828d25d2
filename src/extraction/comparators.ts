import { fully } from './evidence.js';
import type { Comparator } from './hedges.js';
import type { Quantity } from './quantities.js';

/** How a quantity is to be compared, from the words around it. */
export function comparatorOf(quantity: Quantity, before: string, after: string): Comparator {
  if (quantity.valueHigh !== null) return 'BETWEEN';
  const whole = quantity.kind === 'percent' && Number(quantity.value) === 100;
  if (whole && (/覆盖/.test(before + after) || fully.test(after))) return 'FULL_COVERAGE';
  const words = quantity.before.map(({ comparator }) => comparator);
  const says = (comparator: Comparator | 'DECREASE_BY') =>
    words.includes(comparator) || quantity.after?.comparator === comparator;
  const relative = quantity.kind === 'percent' || quantity.kind === 'multiple';
  if (relative && grows(before)) return 'INCREASE_BY';
  if (says('MORE_THAN')) return 'MORE_THAN';
  if (says('LESS_THAN')) return 'LESS_THAN';
  if (says('APPROXIMATELY')) return 'APPROXIMATELY';
  if (quantity.before.some(({ named, comparator }) => named && comparator === 'AT_LEAST')) return 'AT_LEAST';
  // 稳定在0.5天: of a time the less is the better, unless a stock shall last it.
  if (
    says('AT_MOST') ||
    (quantity.kind === 'duration' && !/储备|库存|供应/.test(before + after) && !quantity.after)
  )
    return 'AT_MOST';
  if (says('AT_LEAST')) return 'AT_LEAST';
  if (quantity.kind === 'duration') return 'AT_MOST';
  if (/(?:降至|降到|压缩至|压减至)[^，]{0,3}$/.test(before)) return 'AT_MOST';
  return 'EQUAL';
}

/** 增长8%, 年均增长不低于8%: by how much, not to which level. */
const grows = (before: string): boolean =>
  /(?:增长|递增|上升|提高|提升|增加)(?:了|幅度)?(?:不低于|超过|达到?|约|近|至少|不少于|力争|高于|突破|超|保持在|稳定在|每年|在)*$/.test(
    before.trimEnd(),
  ) && !/[到至]$/.test(before.trimEnd());
