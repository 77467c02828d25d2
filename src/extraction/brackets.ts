import type { Span } from './lines.js';

/** Full and half width count as one pair: published texts mix them within one bracket. */
const pairOf: Record<string, string> = {
  '（': '(',
  '(': '(',
  '）': '(',
  ')': '(',
  '〔': '[',
  '[': '[',
  '［': '[',
  '﹝': '[',
  '〕': '[',
  ']': '[',
  '］': '[',
  '﹞': '[',
  '【': '{',
  '】': '{',
  '<': '<',
  '〈': '<',
  '＜': '<',
  '>': '<',
  '〉': '<',
  '＞': '<',
};
const opening = new Set('（([〔［﹝【<〈＜');
const quotes: Record<string, string> = { '“': '“', '”': '“', '《': '《', '》': '《' };

/** The longest note seen is 400 characters; what is longer lost its closing bracket. */
const longest = 1500;

/** Every sign that opens or closes; texts hold few. */
const signs = new RegExp(
  `[${[...Object.keys(pairOf), ...Object.keys(quotes)].join('').replace(/[[\]]/g, '\\$&')}]`,
  'g',
);

/** All pairs that match, inner ones too, by a stack in one pass. An unclosed sign pairs with nothing. */
function pairsOf(
  text: string,
  kindOf: (sign: string) => string | undefined,
  opens: (sign: string) => boolean,
): Span[] {
  const open: { kind: string; at: number }[] = [];
  const pairs: Span[] = [];
  for (const { 0: sign, index: at } of text.matchAll(signs)) {
    const kind = kindOf(sign);
    if (kind === undefined) continue;
    if (opens(sign)) {
      open.push({ kind, at });
      if (open.length > depthLimit) open.shift();
      continue;
    }
    const partner = open.findLastIndex((entry) => entry.kind === kind && at - entry.at < longest);
    if (partner < 0) continue;
    pairs.push({ start: open[partner]?.at ?? at, end: at + 1 });
    open.length = partner;
  }
  return pairs;
}

/** No official text nests deeper; a run of unclosed signs must not grow the search. */
const depthLimit = 16;

/** Outermost bracket pairs of the text, in order, brackets included. */
export function bracketsOf(text: string): Span[] {
  const pairs = pairsOf(
    text,
    (sign) => pairOf[sign],
    (sign) => opening.has(sign),
  );
  pairs.sort((one, other) => one.start - other.start || other.end - one.end);
  const outermost: Span[] = [];
  for (const pair of pairs) if (pair.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(pair);
  return outermost;
}

/** How deep in brackets or quotes each index of the text stands; the signs themselves count as inside. */
export function depthsOf(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  const kindOf = (sign: string) => pairOf[sign] ?? quotes[sign];
  for (const { start, end } of pairsOf(
    text,
    kindOf,
    (sign) => opening.has(sign) || sign === '“' || sign === '《',
  )) {
    for (let at = start; at < end; at += 1) depths[at] = Math.min(255, (depths[at] ?? 0) + 1);
  }
  return depths;
}
