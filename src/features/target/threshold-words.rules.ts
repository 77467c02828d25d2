import { Decimal } from '../../shared/decimal.js';
import type { Thresholds } from './rule-set.rules.js';
import type { Language } from './why-words.rules.js';

const plain = (points: string): string => new Decimal(points).toFixed();

/** What makes a light yellow and red, in a few words. */
export const THRESHOLD_WORDS: { [L in Language]: (thresholds: Thresholds) => string } = {
  zh(of) {
    if (of.kind === 'BEHIND_SCHEDULE')
      return `落后序时超过${plain(of.atRiskPoints)}个百分点黄灯、超过${plain(of.offTrackPoints)}个百分点红灯`;
    return `连续未达序时满${of.atRiskMonths}个月黄灯、满${of.offTrackMonths}个月红灯，容许落后${plain(of.tolerancePoints)}个百分点`;
  },
  en(of) {
    if (of.kind === 'BEHIND_SCHEDULE')
      return `yellow beyond ${plain(of.atRiskPoints)} points behind schedule, red beyond ${plain(of.offTrackPoints)}`;
    return `yellow from ${of.atRiskMonths} months missed in a row, red from ${of.offTrackMonths}, ${plain(of.tolerancePoints)} points allowed`;
  },
};
