/** A wall, a desk and a pocket. */
export const SIZES = {
  wall: { width: 1920, height: 1080 },
  desk: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;
export type Language = 'zh' | 'en';
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Every size in every language, for `it.each`. */
export const EVERY_LOOK = (Object.keys(SIZES) as Size[]).flatMap((size) =>
  LANGUAGES.map((language): [Size, Language] => [size, language]),
);

/** The demo identities by the short names that tests give them. */
export const IDENTITIES = {
  leader: 'demo:leader',
  industry: 'demo:苏州市工业和信息化局',
  commerce: 'demo:苏州市商务局',
  reviewer: 'demo:reviewer',
  editor: 'demo:editor',
  partner: 'demo:partner',
  administrator: 'demo:administrator',
  auditor: 'demo:auditor',
} as const;
export type Identity = keyof typeof IDENTITIES;

/** Where the language chosen is kept in the browser. */
export const LANGUAGE_KEY = 'zhibiao.language';
