import type { Bilingual } from './language.js';

/** Why an extension, a baseline or a schedule of a target is refused. Part of `ERRORS`. */
export const ADJUSTMENT_ERRORS = {
  NO_DEADLINE: {
    zh: '原文没有写明该目标的期限，无从延期或按期分解',
    en: 'The text states no deadline of this target: there is none to extend or to plan towards',
  },
  NOT_EXTENDABLE: {
    zh: '该目标按年度或全程考核，期限本身就是承诺的一部分，不能延期，只能调整或取消',
    en: 'This target is judged year by year or throughout: its time is the promise, and cannot be extended',
  },
  EXTENSION_AFTER_END: {
    zh: '期限 {dueOn} 已过（今天是 {today}），不能再申请延期',
    en: 'The deadline {dueOn} has passed, today is {today}; an extension has to be asked for before',
  },
  EXTENSION_NOT_LATER: {
    zh: '申请的期限 {askedDueOn} 应晚于现行期限 {dueOn}',
    en: 'The deadline asked for, {askedDueOn}, must be later than {dueOn}, which is in force',
  },
  EXTENSION_IS_OPEN: {
    zh: '该目标已有待批的延期申请（{id}），请等待批复',
    en: 'A request to extend this target waits for its decision already: {id}',
  },
  EXTENSION_DECIDED: {
    zh: '该延期申请已批复（{state}），批复不可更改',
    en: 'This request is decided already: {state}; a decision does not change',
  },
  OWN_REQUEST: {
    zh: '申请人不能批复自己的申请',
    en: 'Whoever asked for it cannot decide it',
  },
  NOT_ADDITIVE: {
    zh: '该目标不能按地区分解：比率、增幅、位次、时限、均值和区间不能相加',
    en: 'This target cannot be split over regions: ratios, growth, ranks, durations, means and ranges do not add up',
  },
  PARTS_MISS_WHOLE: {
    zh: '各地区合计 {reached}，与总目标 {whole} 相差 {by}',
    en: 'The parts come to {reached}; the whole is {whole}, which they miss by {by}',
  },
  PART_OF_WHOLE: {
    zh: '该目标是总目标按地区分解的一部分，不能单独调整、取消或再分解，请在总目标（{whole}）上办理',
    en: "This is one region's part of {whole}: it is not adjusted, cancelled or split by itself, but there",
  },
  PART_TWICE: {
    zh: '同一地区出现了两次',
    en: 'A region has two parts',
  },
  PART_ELSEWHERE: {
    zh: '“{region}”不是“{whole}”的下辖地区',
    en: '"{region}" is no division of "{whole}"',
  },
  PART_NEGATIVE: {
    zh: '分解到地区的数值不能为负',
    en: 'A part cannot be less than nothing',
  },
  TOO_MANY_PARTS: {
    zh: '按地区分解最多 {max} 项',
    en: 'There can be at most {max} parts',
  },
  NOT_SPLIT: {
    zh: '该目标逐年考核或须全程保持，不作分解',
    en: 'This target is judged year by year or throughout; there are no steps on the way to it',
  },
  BASELINE_REQUIRED: {
    zh: '该目标是增幅，基期值未知时无法分解，请先设定基期值',
    en: 'This target promises growth: set its baseline first, or nobody knows where the way ends',
  },
  TOO_MANY_MILESTONES: {
    zh: '年度分解最多 {max} 项',
    en: 'There can be at most {max} milestones',
  },
  NOT_ADDED_UP: {
    zh: '该指标不是各期累加的，不能按各期新增量分解，请给出到各日应达到的数值',
    en: 'The periods of this indicator do not add up: say what is to stand on each day, not what each adds',
  },
  MILESTONE_TWICE: {
    zh: '{on} 出现了两次',
    en: 'There are two milestones on {on}',
  },
  MILESTONE_OUT_OF_TIME: {
    zh: '{on} 不在目标起始日 {startsOn} 之后、期限 {dueOn} 之前（含）',
    en: '{on} does not lie after the start, {startsOn}, and up to the deadline, {dueOn}',
  },
  MILESTONE_FALLS_BACK: {
    zh: '{on} 的数值比前一项退步；如确需如此，请在 setbackReason 中说明理由',
    en: 'What is expected on {on} lies behind the milestone before it; if that is meant, say why in setbackReason',
  },
  MILESTONES_MISS_GOAL: {
    zh: '年度分解应在期限 {dueOn} 达到目标 {goal}，现为 {reached}；各期新增量之和应等于目标',
    en: 'Milestones have to end on {dueOn} with {goal}, not with {reached}; parts have to add up to the target',
  },
  NOTHING_ADJUSTED: {
    zh: '与现行目标相同，没有可调整的内容',
    en: 'That is what is in force already; there is nothing to adjust',
  },
  OTHER_KIND_OF_PROMISE: {
    zh: '水平值、增幅、位次、覆盖面不能互相调整；请取消该目标，由新的决定另立目标',
    en: 'A level, growth, a rank and coverage are different promises: cancel this one, and let a decision state another',
  },
  RANGE_REQUIRED: {
    zh: 'BETWEEN 须同时给出下限 value 和更大的上限 valueHigh，其他比较方式只有 value',
    en: 'BETWEEN takes both ends, value and a greater valueHigh; any other comparator takes value alone',
  },
  ADJUSTED_INTO_PAST: {
    zh: '调整自今日（{today}）起生效，新期限 {dueOn} 不能早于今日，并应晚于起始日 {startsOn}',
    en: 'An adjustment binds from today, {today}: a deadline of {dueOn} cannot lie before it, nor before the start, {startsOn}',
  },
  TARGET_CANCELLED: {
    zh: '该目标已取消，不能再调整',
    en: 'This target was cancelled; nothing of it changes any more',
  },
} as const satisfies Record<string, Bilingual>;
