import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { fold } from './fold.rules.js';

/** Changes whenever words would be cut otherwise: what another way of cutting left behind is cut anew. */
export const SEGMENTER = 'jieba-2.0.3/2';

export interface Word {
  /** Folded. */
  word: string;
  /** In UTF-16 units of the text. */
  at: number;
  /** It lies across the words that the segmenter cut, 市政 in 常熟市|政府, or is one character of them. */
  crossing: boolean;
}

const LATIN = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])+';
/** Runs of Chinese characters, numbers with their thousands, and words of other scripts with their digits. */
const RUN = new RegExp(`\\p{Script=Han}+|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|${LATIN}(?:[._]${LATIN})*`, 'gu');
const HAN = /^\p{Script=Han}/u;
/** 2000PFLOPS is found by its number and by its unit; 5G is one word. */
const MEASURED = /^(\d+(?:\.\d+)?)(\p{L}{2,})$/u;
/** A lexeme of PostgreSQL holds 2,046 bytes; nobody looks for a word as long. */
const LONGEST = 100;

let segmenter: Jieba | null = null;
/** Its dictionary takes a third of a second: only who searches or indexes waits for it. */
const jieba = (): Jieba => {
  segmenter ??= Jieba.withDict(dict);
  return segmenter;
};

/**
 * The words of a text. Every word of the dictionary that stands in it is found, the ones inside longer words too, so
 * that 工业园区 is found in 苏州工业园区; what lies across two words is told apart.
 */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  return runsOf(folded).flatMap(({ run, at, han }) => (han ? hanWords(run, at) : otherWords(run, at)));
}

/** The runs of a folded text: each of one script, with its place. */
export const runsOf = (folded: string): { run: string; at: number; han: boolean }[] =>
  [...folded.matchAll(RUN)].map(({ 0: run, index }) => ({ run, at: index, han: HAN.test(run) }));

/** The words of a folded run of Chinese characters one behind the other, none inside another. */
export const cut = (run: string): string[] => jieba().cut(run, false);

const LETTER = /^[\p{L}\p{N}]$/u;

/** Every two characters that stand side by side in a folded text, one of them Chinese: 市数, 数据, 据局; 5家 of 15家. */
export function pairsOf(folded: string): string[] {
  const characters = [...folded];
  return characters.flatMap((character, at) => {
    const next = characters[at + 1] ?? '';
    const pair = (HAN.test(character) && LETTER.test(next)) || (HAN.test(next) && LETTER.test(character));
    return pair ? [character + next] : [];
  });
}

/** A number is what it is, with or without commas. */
export const plain = (run: string): string => run.replaceAll(',', '').slice(0, LONGEST);

function otherWords(run: string, at: number): Word[] {
  const [, number, unit] = MEASURED.exec(run) ?? [];
  const word = (text: string, from: number): Word => ({ word: plain(text), at: at + from, crossing: false });
  return [word(run, 0), ...(number && unit ? [word(number, 0), word(unit, number.length)] : [])];
}

function hanWords(run: string, from: number): Word[] {
  const found = new Map<string, Word>();
  const add = (word: string, at: number, crossing: boolean) => {
    const key = `${at} ${word}`;
    if (word.length <= LONGEST && !found.has(key)) found.set(key, { word, at: from + at, crossing });
  };
  // Where each word that the segmenter cuts ends, unit by unit: what begins in one and ends in it is inside.
  const ends: number[] = [];
  let at = 0;
  for (const word of cut(run)) {
    add(word, at, false);
    at += word.length;
    while (ends.length < at) ends.push(at);
  }
  for (const { word, at: place } of dictionaryWords(run))
    if (word.length > 1) add(word, place, place + word.length > (ends[place] ?? 0));
  // A name that no dictionary knows is found by its characters: 算力 in 智|算算|力.
  [...run].reduce((place, character) => {
    add(character, place, true);
    return place + character.length;
  }, 0);
  return [...found.values()];
}

/** Every word of the dictionary in a run, with its place: the segmenter tells them in the order of where they begin. */
function dictionaryWords(run: string): { word: string; at: number }[] {
  const next = new Map<string, number>();
  let from = 0;
  return jieba()
    .cutAll(run)
    .flatMap((word) => {
      const at = run.indexOf(word, Math.max(from, next.get(word) ?? 0));
      if (at < 0) return [];
      from = at;
      next.set(word, at + 1);
      return [{ word, at }];
    });
}
