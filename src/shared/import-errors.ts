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
  TEXT_TOO_LONG: {
    zh: '正文有 {length} 个字符，超过上限 {max}，请拆分后再导入',
    en: 'The text has {length} characters, more than the {max} that are read at once; split it',
  },
  INVALID_BASE64: {
    zh: '文件内容不是有效的 Base64',
    en: 'The content of the file is not valid Base64',
  },
} as const satisfies Record<string, Bilingual>;
