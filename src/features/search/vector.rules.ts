import { documentNumberIn } from './document-number.rules.js';
import { fold } from './fold.rules.js';
import { pairsOf, wordsOf } from './words.rules.js';

/** How much a word counts for where it stands: A in a title, B in what stands beside it, C in the text. */
export type Weight = 'A' | 'B' | 'C';

/** PostgreSQL keeps no place beyond, and no more than this many of one word. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
/** A clause of more is a whole document without an outline: its beginning is searched. */
const LONGEST_TEXT = 60_000;

interface Part {
  text: string;
  weight: Weight;
}

/**
 * The words of an object's texts as PostgreSQL's `tsvector`, in its written form. What lies across words has no place, and
 * weighs least; so do `marks`, by which what is no word is found.
 */
export function vectorOf(parts: readonly Part[], marks: readonly string[] = []): string {
  const places = new Map<string, string[]>();
  let from = 1;
  const note = (word: string, at: number, weight: Weight | null) => {
    const known = places.get(word) ?? [];
    if (weight && known.length < MOST_PLACES) known.push(`${Math.min(from + at, LAST_PLACE)}${weight}`);
    places.set(word, known);
  };
  for (const { text, weight } of parts) {
    const read = text.slice(0, LONGEST_TEXT);
    const number = weight === 'C' ? null : documentNumberIn(read);
    if (number) note(number.word, number.start, weight);
    for (const { word, at, crossing } of wordsOf(read)) note(word, at, crossing ? null : weight);
    for (const pair of pairsOf(fold(read))) note(pair, 0, null);
    from += read.length + 1;
  }
  for (const mark of marks) note(mark, 0, null);
  return [...places]
    .map(([word, where]) => quoted(word) + (where.length > 0 ? `:${where.join(',')}` : ''))
    .join(' ');
}

/** The words of a title once more, as what the index finds of titles alone; no word begins with ^. */
export const marksOfTitle = (title: string): string[] => {
  const read = title.slice(0, LONGEST_TEXT);
  const number = documentNumberIn(read)?.word;
  const words = [
    ...wordsOf(read).map(({ word }) => word),
    ...pairsOf(fold(read)),
    ...(number ? [number] : []),
  ];
  return words.map(inTitle);
};

export const inTitle = (word: string): string => `^${word}`;

/** What an entry of a kind holds besides its words; no word begins with =. */
export const markOfKind = (kind: string): string => `=${kind}`;

/** A word as PostgreSQL reads it, whatever it holds. */
export const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
