import type { BasisCode } from './basis.rules.js';
import type { Light, Status } from './target.rules.js';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
type Words = { [L in Language]: string };

export const STATUS_WORDS: { [S in Status]: Words } = {
  NOT_STARTED: { zh: '尚未开始', en: 'not started' },
  NO_DATA: { zh: '暂无数据，无法判断', en: 'no data to judge by' },
  UNSCHEDULED: { zh: '无序时进度可比，只列进展', en: 'no schedule to judge by, progress only' },
  ON_TRACK: { zh: '符合序时进度', en: 'on track' },
  AT_RISK: { zh: '存在风险', en: 'at risk' },
  OFF_TRACK: { zh: '进度严重滞后', en: 'off track' },
  ACHIEVED: { zh: '已完成', en: 'achieved' },
  MISSED: { zh: '逾期未完成', en: 'missed' },
};

export const LIGHT_WORDS: { [L in Light]: Words } = {
  GREEN: { zh: '绿灯', en: 'green' },
  YELLOW: { zh: '黄灯', en: 'yellow' },
  RED: { zh: '红灯', en: 'red' },
  GREY: { zh: '不亮灯', en: 'no light' },
};

export const BASIS_WORDS: { [C in BasisCode]: Words } = {
  NO_VALUE: { zh: '截至当日没有可用的数值', en: 'No value counts by this day' },
  LATEST_VALUE: { zh: '取最近一期数值', en: 'The latest value counts' },
  SUM_OF_PERIODS: { zh: '各期数值累计', en: 'The periods are added up' },
  MEAN_OF_PERIODS: { zh: '各期数值按月数加权平均', en: 'The periods are averaged, each by its months' },
  ADDED_TO_BASELINE: { zh: '在基期数上累加', en: 'They add to the baseline' },
  WHOLE_YEARS: { zh: '只比较数据完整的年度', en: 'Only whole years are compared' },
  VALUE_BEFORE_START: { zh: '该数值早于目标起始日', en: 'The value is from before the start' },
  PERIOD_BEGAN_BEFORE_START: {
    zh: '首期跨越起始日，全期计入',
    en: 'The first period began before the start and counts whole',
  },
  PERIODS_MISSING: {
    zh: '中间有未报的时期，未作补推',
    en: 'Periods between are unreported, and not guessed',
  },
  UNVERIFIED: { zh: '含未经审核的数值', en: 'Some of it is not verified' },
  BASELINE_UNKNOWN: { zh: '基期数未知，按从零起算', en: 'The baseline is unknown: reckoned from zero' },
  BASELINE_AT_TARGET: {
    zh: '基期已达目标，须持续保持',
    en: 'The baseline met the target already: it has to be kept',
  },
  SHARE_UNKNOWN: {
    zh: '起点未知，无法计算完成率',
    en: 'The start is unknown: no share of the way can be told',
  },
  REFERENCE_UNKNOWN: {
    zh: '缺少对比基数，无法计算增幅',
    en: 'There is nothing above zero to reckon growth from',
  },
  TOLERANCE_USED: {
    zh: '目标为约数，在容差之内',
    en: 'The target is approximate, and this is within its tolerance',
  },
  AT_THE_LIMIT: {
    zh: '恰等于目标值，而目标要求超出',
    en: 'The limit itself is not enough: it has to be passed',
  },
  MILESTONES: { zh: '序时进度按年度分解计算', en: 'What is due follows the milestones' },
  KEPT_THROUGHOUT: { zh: '须全程保持，不按时间分摊', en: 'It has to hold throughout, not by degrees' },
  NO_DEADLINE: { zh: '原文未写明期限，不作推断', en: 'The text states no deadline, and none is guessed' },
  ADJUSTED: { zh: '目标经决定调整', en: 'The promise was changed by a decision or a new text' },
  EXTENDED: { zh: '期限经批准延期', en: 'The deadline was extended' },
  FIRST_DEADLINE_PASSED: {
    zh: '已过原定期限',
    en: 'The first deadline has passed',
  },
  DEADLINE_PASSED: { zh: '期限已过', en: 'The deadline has passed' },
  REACHED_LATE: { zh: '逾期后完成', en: 'It was reached after the first deadline' },
  FIRST_PROMISE_MISSED: { zh: '未达到原定目标', en: 'What was promised first was not kept' },
  LAST_PERIOD_MISSING: { zh: '期末一期尚未上报', en: 'The period of the deadline is not reported yet' },
  PREVIOUS_YEAR_SHOWN: {
    zh: '本年度尚无数据，暂看上一年度',
    en: 'This year has no value yet: the year before is shown',
  },
  YEAR_MISSED: { zh: '此前有年度未完成', en: 'A year was missed' },
  YEARS_UNREPORTED: { zh: '有年度未报', en: 'Some years are unreported' },
  MONTHS_UNREPORTED: {
    zh: '其中有应报未报的期间',
    en: 'Of the months missed in a row, some were due and are not reported',
  },
  MONTHS_BEHIND: {
    zh: '其中有期末落后序时的期间',
    en: 'Of the months missed in a row, some were behind schedule at the end of their period',
  },
};
