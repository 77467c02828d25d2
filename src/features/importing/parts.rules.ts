import { readNumbering } from '../../extraction/numbering.js';
import type { Place } from './proposal.rules.js';
import { type Token, tokensIn } from './tokens.rules.js';

/** A version of a text with its outline, flat and in the order of the document. */
export interface Version {
  text: string;
  clauses: readonly Outlined[];
}

export interface Outlined extends Place {
  path: string;
  heading: string | null;
}

/** A clause with what it says itself: neither its number nor the clauses inside it. */
export interface Part extends Outlined {
  /** Index of the part that it lies in; -1 for the document, which is the first part and has no path. */
  parent: number;
  segments: Place[];
  /** Indices into the tokens of the document. */
  tokens: number[];
  /** Its own words in one piece. */
  words: string;
}

export interface Parted {
  text: string;
  parts: Part[];
  /** Every token but the numbers of clauses, in the order of the text. */
  tokens: Token[];
  /** The part that each token belongs to. */
  partOf: number[];
}

/** A text taken apart: each character is of the innermost clause around it, or of the document itself. */
export function partsOf({ text, clauses }: Version): Parted {
  const whole = { path: '', heading: null, start: 0, end: text.length };
  const parts = [whole, ...clauses].map(
    (clause): Part => ({ ...clause, parent: -1, segments: [], tokens: [], words: '' }),
  );
  const parted: Parted = { text, parts, tokens: [], partOf: [] };

  const open: number[] = [];
  let from = 0;
  const takeUpTo = (end: number) => {
    if (end > from) take(parted, open.at(-1) ?? 0, { start: from, end });
    from = Math.max(from, end);
  };
  const close = () => {
    takeUpTo(endOf(parts, open.at(-1)));
    open.pop();
  };
  parts.forEach((part, index) => {
    while (open.length > 1 && endOf(parts, open.at(-1)) <= part.start) close();
    takeUpTo(part.start);
    part.parent = open.at(-1) ?? -1;
    open.push(index);
    from = part.start + labelLength(text, part);
  });
  while (open.length > 0) close();
  for (const part of parts) part.words = part.tokens.map((at) => parted.tokens[at]?.text).join('');
  return parted;
}

const endOf = (parts: readonly Part[], index = 0): number => parts[index]?.end ?? 0;

function take({ text, parts, tokens, partOf }: Parted, index: number, place: Place): void {
  const part = parts[index];
  const found = tokensIn(text, place);
  const [first, last] = [found[0], found.at(-1)];
  if (!part || !first || !last) return;
  part.segments.push({ start: first.start, end: last.end });
  for (const token of found) {
    part.tokens.push(tokens.length);
    partOf.push(index);
    tokens.push(token);
  }
}

const LONGEST_LABEL = 24;

/** How many characters the number of a clause takes: 3． of a list, （二）, the bare 3 of a row in a table. */
function labelLength(text: string, { path, start, end }: Place & { path: string }): number {
  if (path === '') return 0;
  const head = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  const label = path.slice(path.lastIndexOf('/') + 1).replace(/#\d+$/, '');
  return readNumbering(head.split('\n')[0] ?? '')?.length ?? (head.startsWith(label) ? label.length : 0);
}
