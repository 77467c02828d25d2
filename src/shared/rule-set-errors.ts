import type { Bilingual } from './language.js';

/** Why a rule set is not proposed, adopted or tried. Part of `ERRORS`. */
export const RULE_SET_ERRORS = {
  INVALID_THRESHOLDS: {
    zh: '阈值不合理：黄灯应低于红灯，百分点为 0 至 1000，月数为 1 至 120，容差为 0 至 100',
    en: 'These thresholds make no sense: yellow comes before red, with 0 to 1000 points or 1 to 120 months, and 0 to 100 points allowed',
  },
  INVALID_ESCALATION_DAYS: {
    zh: '升级天数应为 1 至 1000，且提醒早于警示、警示早于报告领导',
    en: 'Days of escalation are 1 to 1000, and each level comes after the one below it',
  },
  RULE_SET_ADOPTED: {
    zh: '第 {version} 版规则已于 {adoptedOn} 起施行，不可更改，请另行提出新版',
    en: 'Rule set {version} is adopted from {adoptedOn} on; it does not change, propose another',
  },
  ADOPTION_IN_PAST: {
    zh: '施行日 {adoptedOn} 早于今天（{today}）：过去各日仍按当时的规则评判',
    en: '{adoptedOn} is before today, {today}: past days keep the rules that judged them',
  },
  ADOPTION_TOO_FAR: {
    zh: '施行日 {adoptedOn} 应在今天起一年之内',
    en: '{adoptedOn} is more than a year ahead',
  },
  OWN_RULE_SET: {
    zh: '提出人不能批准自己提出的规则',
    en: 'Whoever proposed a rule set cannot adopt it',
  },
  NO_RULE_SET: {
    zh: '没有第 {version} 版规则',
    en: 'There is no rule set {version}',
  },
  RANGE_REVERSED: {
    zh: '起始日 {from} 晚于截止日 {to}',
    en: '{from} is later than {to}: a range begins with its first day',
  },
  RANGE_TOO_LONG: {
    zh: '一次最多看 {max} 个日期，现为 {given} 个，请缩短区间或按月查看',
    en: 'At most {max} days are judged at once, not {given}: ask for a shorter range, or month by month',
  },
  TOO_MANY_TARGETS: {
    zh: '一次最多评判 {max} 个目标，现为 {given} 个，请收窄筛选条件',
    en: 'At most {max} targets are judged at once, not {given}: narrow the filter',
  },
} as const satisfies Record<string, Bilingual>;
