import type { Bilingual } from './language.js';

/** Why a text is not taken in, and what to do about it. Part of `ERRORS`. */
export const IMPORT_ERRORS = {
  FACT_REQUIRED: {
    zh: '从正文中读不出{zh}，请在 facts.{fact} 中给出',
    en: 'The text does not say the {fact} of the document; state it in facts.{fact}',
  },
  DUPLICATE_POLICY: {
    zh: '已有文字或文号相同的政策“{title}”（{id}）；确需再次导入请设 allowDuplicate 为 true',
    en: '"{title}" ({id}) has the same letters or number already; set allowDuplicate to true to take it in again',
  },
  SAME_TEXT: {
    zh: '与现行第 {version} 版正文文字相同，没有可更新的内容',
    en: 'The letters are those of version {version}, which is in force; there is nothing to take over',
  },
  DRAFT_IS_OPEN: {
    zh: '该政策已有未发布的草稿（{id}），请先发布或放弃该草稿',
    en: 'The policy has an open draft, {id}; publish or discard that one first',
  },
  NOT_YET_PUBLISHED: {
    zh: '该政策尚无已发布的正文，请先发布其草稿，或作为新政策导入',
    en: 'No text of the policy is published yet; publish its draft first, or import this as a new policy',
  },
  TEXT_TOO_LONG: {
    zh: '正文有 {length} 个字符，超过上限 {max}，请拆分后再导入',
    en: 'The text has {length} characters, more than the {max} that are read at once; split it',
  },
  INVALID_BASE64: {
    zh: '文件内容不是有效的 Base64',
    en: 'The content of the file is not valid Base64',
  },
} as const satisfies Record<string, Bilingual>;
