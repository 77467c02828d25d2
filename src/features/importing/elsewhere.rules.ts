import type { Parted } from './parts.rules.js';
import type { Place } from './proposal.rules.js';
import type { Token } from './tokens.rules.js';

/** Shorter words stand in many places by chance. */
const TELLING = 6;

/** Finds words that stand once in a text, wherever: a sentence that went to a clause which is not the matching one. */
export function finder({ tokens }: Parted): (wanted: readonly Token[]) => Place | null {
  let letters: Letters | null = null;
  return (wanted) => {
    letters ??= lettersOf(tokens);
    const words = wanted.map(({ text }) => text).join('');
    const at = letters.text.indexOf(words);
    if (words.length < TELLING || at === -1 || letters.text.indexOf(words, at + 1) !== -1) return null;
    const from = letters.starting.get(at);
    const to = letters.ending.get(at + words.length);
    return from && to ? { start: from.start, end: to.end } : null;
  };
}

interface Letters {
  text: string;
  /** The token that begins, and the one that ends, at an index of `text`. */
  starting: Map<number, Token>;
  ending: Map<number, Token>;
}

function lettersOf(tokens: readonly Token[]): Letters {
  const letters: Letters = {
    text: tokens.map(({ text }) => text).join(''),
    starting: new Map(),
    ending: new Map(),
  };
  let at = 0;
  for (const token of tokens) {
    letters.starting.set(at, token);
    at += token.text.length;
    letters.ending.set(at, token);
  }
  return letters;
}
