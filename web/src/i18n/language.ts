import { createStore, useStore } from '../client/store';

export type Language = 'zh' | 'en';
const KEPT_AS = 'zhibiao.language';

const first = (): Language => (localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'zh');
const chosen = createStore<Language>(first());

/** The language of the pages: Chinese until somebody chooses English, on this computer. */
export const language = (): Language => chosen.get();
export const useLanguage = (): Language => useStore(chosen);
export const htmlLanguage = (of: Language): string => (of === 'zh' ? 'zh-CN' : 'en');

export function chooseLanguage(next: Language): void {
  localStorage.setItem(KEPT_AS, next);
  chosen.set(next);
}
