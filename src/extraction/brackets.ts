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

/** The longest note seen is 400 characters; what is longer lost its closing bracket. */
const longest = 1500;

/** Outermost bracket pairs of the text, in order, brackets included. An unclosed bracket is skipped. */
export function bracketsOf(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    if (opening.has(text.charAt(at))) {
      const end = closeOf(text, at);
      if (end !== null) {
        found.push({ start: at, end });
        at = end;
        continue;
      }
    }
    at += 1;
  }
  return found;
}

function closeOf(text: string, start: number): number | null {
  const open: string[] = [];
  const limit = Math.min(text.length, start + longest);
  for (let at = start; at < limit; at += 1) {
    const sign = text.charAt(at);
    const pair = pairOf[sign];
    if (pair === undefined) continue;
    if (opening.has(sign)) open.push(pair);
    else if (open.at(-1) === pair) open.pop();
    if (open.length === 0) return at + 1;
  }
  return null;
}

/** How deep in brackets or quotes each index of the text stands; the signs themselves count as inside. */
export function depthsOf(text: string): Uint8Array {
  const depths = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opening.has(sign) || sign === '“' || sign === '《') depth += 1;
    depths[at] = Math.min(depth, 255);
    if ((pairOf[sign] !== undefined && !opening.has(sign)) || sign === '”' || sign === '》')
      depth = Math.max(0, depth - 1);
    // Neither a quotation nor a bracket is left open from one paragraph to the next.
    if (sign === '\n' && text.charAt(at + 1) === '\n' && /[。；]/.test(text.charAt(at - 1))) depth = 0;
  }
  return depths;
}
