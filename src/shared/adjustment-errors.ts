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
} as const satisfies Record<string, Bilingual>;
