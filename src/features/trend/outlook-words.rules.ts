import { Decimal } from '../../shared/decimal.js';
import type { Foretold, Outlook, Silence } from './outlook.rules.js';

type Words = { zh: string; en: string };

const OUTLOOK: { [O in Outlook]: Words } = {
  MET: { zh: '预计可完成', en: 'it will be met' },
  LIKELY: { zh: '可能完成', en: 'it will probably be met' },
  UNLIKELY: { zh: '可能完不成', en: 'it will probably be missed' },
  MISSED: { zh: '预计完不成', en: 'it will be missed' },
};

const SILENCE: { [S in Silence]: Words } = {
  NO_DEADLINE: { zh: '原文没有写明期限，不作预测', en: 'The text names no deadline: nothing is foretold' },
  DEADLINE_PASSED: { zh: '期限已过，不再预测', en: 'The deadline has passed: nothing is foretold' },
  GOAL_UNKNOWN: {
    zh: '基期值未知，无从预测能否完成',
    en: 'The baseline is unknown: nobody can tell whether it will be met',
  },
  TOO_FEW_POINTS: {
    zh: '数据点太少（{points} 个，至少 4 个），不作预测',
    en: 'Too few points ({points}, at least 4): nothing is foretold',
  },
};

const DIGITS = 4;

/** An estimate says no more digits than it knows: four, as it is written in a unit. */
export const rounded = (quantity: string, { factor }: { factor: string }): string =>
  new Decimal(quantity).div(factor).toSignificantDigits(DIGITS).times(factor).toFixed();

/** A forecast in one sentence; `shown` are its amounts as they are written. */
export function outlookSentence(
  { silence, outlook, on, points }: Foretold,
  shown: { value: string; low: string; high: string },
  language: 'zh' | 'en',
): string {
  if (silence) return SILENCE[silence][language].replace('{points}', `${points}`);
  const words = outlook ? OUTLOOK[outlook][language] : '';
  return language === 'zh'
    ? `照目前走势，到${on}约为${shown.value}（${shown.low}～${shown.high}），${words}。依据${points}个数据点。`
    : `As things go, about ${shown.value} on ${on} (${shown.low} to ${shown.high}): ${words}. By ${points} points.`;
}
