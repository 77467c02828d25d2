import type { Bilingual } from './language.js';

/** Why a search is refused. Part of `ERRORS`. */
export const SEARCH_ERRORS = {
  SEARCH_EMPTY: {
    zh: '请输入要搜索的词，仅有空格或标点无从搜索',
    en: 'Say what to search for: blanks and punctuation are no words',
  },
  SEARCH_TOO_LONG: {
    zh: '搜索内容最多 {max} 个字符，请缩短',
    en: 'A search has at most {max} characters; make it shorter',
  },
  SEARCH_TOO_DEEP: {
    zh: '最多可翻看前 {max} 条结果，请补充关键词或缩小范围',
    en: 'Only the first {max} results can be paged through; add words or narrow the filter',
  },
} as const satisfies Record<string, Bilingual>;
