/** Chinese first, English where a caller prefers it. */
export type Language = 'zh' | 'en';

/** The language of a message, in both. */
export type Bilingual = Record<Language, string>;
