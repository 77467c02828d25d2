import type { Place } from './proposal.rules.js';

/** The least that a comparison of texts takes as one: a number, a word in Latin letters, else a character. */
export interface Token extends Place {
  text: string;
  /** What it is alike by: all numbers are alike, so that 2000亿元 stands across from 2200亿元. */
  word: string;
}

const NUMBER = '0';
const pattern = /(?<number>[0-9０-９]+(?:[.．][0-9０-９]+)*)|[A-Za-z]+|\S/gu;

/** The tokens of a part of a text. White space is none: whoever copies a document sets it anew. */
export function tokensIn(text: string, { start, end }: Place): Token[] {
  return Array.from(text.slice(start, end).matchAll(pattern), (found) => ({
    text: found[0],
    word: found.groups?.number === undefined ? found[0] : NUMBER,
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

const latin = /^[A-Za-z0-9]/;

/** Tokens as words to read; only between Latin words is a blank kept. */
export function wordsOf(tokens: readonly Token[]): string {
  let words = '';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const apart = before && before.end < token.start && latin.test(before.text) && latin.test(token.text);
    words += apart ? ` ${token.text}` : token.text;
  });
  return words;
}
