import { formatQuantity } from '../indicator/quantity.rules.js';
import type { Warning, WarningCode } from './warning.rules.js';

type Language = 'zh' | 'en';

/** `{period}` and `{amount}` are of the verified value that it was held against. */
const WORDS: { [C in WarningCode]: { [L in Language]: string } } = {
  TEN_TIMES: {
    zh: '达到 {period} 核实值 {amount} 的十倍或以上',
    en: 'is ten times the {amount} verified for {period}, or more',
  },
  TENTH: {
    zh: '不超过 {period} 核实值 {amount} 的十分之一',
    en: 'is a tenth of the {amount} verified for {period}, or less',
  },
  BELOW_ZERO: {
    zh: '为负数，而该指标只增不减',
    en: 'is below zero, where the indicator only grows',
  },
};

/** What is unusual about a value, in words; the value that it was held against in the unit named. */
export function warningWords(
  { code, period, quantity }: Warning,
  { unit, language }: { unit: { code: string; factor: string }; language: Language },
): string {
  const amount = quantity === null ? '' : formatQuantity(quantity, unit);
  return WORDS[code][language].replace('{period}', period ?? '').replace('{amount}', amount);
}
