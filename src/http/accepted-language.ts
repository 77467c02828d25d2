import Negotiator from 'negotiator';
import type { Language } from '../shared/language.js';

const LANGUAGES: Language[] = ['zh', 'en'];

/** The language a caller prefers by Accept-Language: English where it comes first, else Chinese. */
export function acceptedLanguage(header: string | undefined): Language {
  const preferred = new Negotiator({ headers: { 'accept-language': header } }).language(LANGUAGES);
  return preferred === 'en' ? 'en' : 'zh';
}
