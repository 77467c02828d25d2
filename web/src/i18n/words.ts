import { type Language, useLanguage } from './language';

/** A sentence, or how one is made of what it is about. */
type Word = string | ((...about: never[]) => string);

type SameAs<Words> = { [Key in keyof Words]: Words[Key] extends string ? string : Words[Key] };

export type Dictionary<Words> = Record<Language, SameAs<Words>>;

/** The words of a page or component in both languages: what one lacks does not compile. */
export const defineWords = <Words extends Record<string, Word>>(
  zh: Words,
  en: SameAs<Words>,
): Dictionary<Words> => ({ zh: zh as SameAs<Words>, en });

/** The words in the language chosen; a component that uses them follows the switch. */
export const useWords = <Words>(words: Dictionary<Words>): SameAs<Words> => words[useLanguage()];
