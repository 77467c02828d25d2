import type { Bilingual } from './language.js';

/** Why what was read from a document cannot be confirmed or published as it stands. Part of `ERRORS`. */
export const DRAFT_ERRORS = {
  DRAFT_NOT_OPEN: {
    zh: '草稿处于 {state} 状态，不能再修改；如需更正请重新导入',
    en: 'The draft is {state} and takes no more changes; import the text again to correct it',
  },
  TOO_MANY_DECISIONS: {
    zh: '一次最多提交 {max} 项决定，请分批提交',
    en: 'At most {max} decisions are taken at once; send them in parts',
  },
  WRONG_ITEM_KIND: {
    zh: '该条目是 {kind}，不能按 {asked} 修改',
    en: 'This item is a {kind}; it cannot be changed as a {asked}',
  },
  INVALID_SPAN: {
    zh: '{start}–{end} 不是 {from}–{to} 之内的文字范围',
    en: '{start}–{end} is no stretch of characters within {from}–{to}',
  },
  RANGE_INCOMPLETE: {
    zh: '区间（BETWEEN）须有更大的 valueHigh，其他比较方式不得有 valueHigh',
    en: 'BETWEEN needs a valueHigh above value; no other comparator takes one',
  },
  DAYS_REVERSED: {
    zh: '{to} 早于 {from}',
    en: '{to} lies before {from}',
  },
  ITEM_PENDING: {
    zh: '{item}尚未审核，请采纳、修改或不采纳',
    en: '{item} is not decided yet; accept, change or reject it',
  },
  FACT_UNRESOLVED: {
    zh: '{item}缺少 {fact}，请补充',
    en: '{item} lacks {fact}; state it',
  },
  CLAUSE_UNRESOLVED: {
    zh: '{item}所在的条款“{path}”不在正文大纲中，请指定条款',
    en: '{item} stands in "{path}", which is no clause of the text; name one',
  },
  DEPARTMENT_UNRESOLVED: {
    zh: '{item}的责任单位“{name}”尚未确定是哪个单位，请指定',
    en: '{item} names "{name}", and it is not settled which department that is; say which',
  },
  INDICATOR_UNRESOLVED: {
    zh: '{item}的指标尚未确定：请选择已有指标，或声明为新指标',
    en: '{item} has no settled indicator: choose a known one, or say that it is new',
  },
  UNIT_UNRESOLVED: {
    zh: '{item}的单位“{unit}”不在单位表中，请指定',
    en: '{item} counts in "{unit}", which the register of units does not have; name one',
  },
  REGION_UNRESOLVED: {
    zh: '{item}的适用地区尚未确定，请指定',
    en: '{item} does not say which region it is for; name one',
  },
  START_UNRESOLVED: {
    zh: '{item}没有起始日期，文件也没有施行或印发日期，请指定',
    en: '{item} has no first day, nor does the document say when it took effect; state one',
  },
} as const satisfies Record<string, Bilingual>;
