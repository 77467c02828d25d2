import { fold } from './fold.rules.js';

/** A place in a text: [start, end), in UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

export interface Snippet {
  text: string;
  /** Where it begins in the text that it was cut from. */
  at: number;
  /** Places in the snippet, in order, none touching another. */
  highlights: Place[];
}

/** About two lines of a page. */
const LENGTH = 120;
/** A snippet begins with a sentence where one begins this near. */
const NEAR = 30;
const LATIN = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const STOP = /[。；！？\n]/u;

/** The part of a text that holds most of the words sought, with their places; its beginning where it holds none. */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const found = placesOf(text, words);
  const at = startOf(text, found);
  const end = wholeEnd(text, Math.min(text.length, at + LENGTH));
  const inside = found
    .filter((place) => place.start >= at && place.end <= end)
    .map(({ start, end: until }) => ({ start: start - at, end: until - at }));
  return { text: text.slice(at, end), at, highlights: merged(inside) };
}

/** Where words stand in a text, in order; places that touch are one. */
export const highlightsOf = (text: string, words: readonly string[]): Place[] =>
  merged(placesOf(text, words));

type Found = Place & { word: string };

function placesOf(text: string, words: readonly string[]): Found[] {
  const folded = fold(text);
  const found: Found[] = [];
  for (const word of new Set(words)) {
    if (word === '') continue;
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      const end = start + word.length;
      if (isWhole(folded, start, end)) found.push({ word, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `ai` is no word of `main`; Chinese stands without blanks. */
function isWhole(text: string, start: number, end: number): boolean {
  const inLatin = (at: number) => {
    const [before = '', after = ''] = [text[at - 1], text[at]];
    return [before, after].every((unit) => LATIN.test(unit) && !HAN.test(unit));
  };
  return !inLatin(start) && !inLatin(end);
}

/** The place with the most different words behind it, then the most at all; the first of equals. */
function startOf(text: string, found: readonly Found[]): number {
  let best = { at: 0, score: 0 };
  found.forEach(({ start }, from) => {
    const inside: Found[] = [];
    for (let next = from; next < found.length; next += 1) {
      const place = found[next];
      if (!place || place.end > start + LENGTH - NEAR) break;
      inside.push(place);
    }
    const score = 1000 * new Set(inside.map(({ word }) => word)).size + Math.min(inside.length, 999);
    if (score > best.score) best = { at: start, score };
  });
  if (best.at + LENGTH <= NEAR + LENGTH || best.score === 0) return best.at <= NEAR ? 0 : best.at;
  const before = text.slice(best.at - NEAR, best.at);
  const stop = [...before].reduce((last, unit, at) => (STOP.test(unit) ? at : last), -1);
  const at = stop < 0 ? best.at - Math.floor(NEAR / 2) : best.at - NEAR + stop + 1;
  return wholeEnd(text, at);
}

/** Never between the halves of a character. */
const wholeEnd = (text: string, at: number): number =>
  at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;

function merged(places: readonly Place[]): Place[] {
  const all: Place[] = [];
  for (const { start, end } of places) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
