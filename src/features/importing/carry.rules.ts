import type { Compared } from './compared.rules.js';
import { finder } from './elsewhere.rules.js';
import type { Part, Parted } from './parts.rules.js';
import type { Place } from './proposal.rules.js';

/**
 * Where characters of the old text stand in the new one. EXACT: the same words, whatever became of the white space and
 * of the clause's number. CHANGED: a proposal, by what stands before and after. LOST: nowhere that can be told.
 */
export type Carried =
  | { state: 'EXACT'; place: Place }
  | { state: 'CHANGED'; place: Place }
  | { state: 'LOST'; place: null };

/** Fewer of its tokens than this, and what stands there now is something else. */
const SURVIVING = 0.25;
const LONGER = 4;
const ROOM = 40;

const LOST: Carried = { state: 'LOST', place: null };

/** Answers, for one comparison, where each span of the old text stands in the new one. */
export function carrier(compared: Compared): (span: Place) => Carried {
  const findElsewhere = finder(compared.next);
  return (span) => {
    const range = tokensOf(compared.old, span);
    if (!range) return LOST;
    const exact = carryExactly(compared, span, range);
    if (exact) return { state: 'EXACT', place: exact };
    const changed = carryChanged(compared, span, range);
    if (changed) return { state: 'CHANGED', place: changed };
    const found = findElsewhere(compared.old.tokens.slice(range[0], range[1] + 1));
    return found ? { state: 'CHANGED', place: found } : LOST;
  };
}

/** First and last index of the tokens that a span touches. */
type Range = [first: number, last: number];

function tokensOf({ tokens }: Parted, { start, end }: Place): Range | null {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? end) < end) last += 1;
  return last < low ? null : [low, last];
}

function carryExactly({ old, next, image }: Compared, { start, end }: Place, range: Range): Place | null {
  const [first, last] = range;
  const to = image[first] ?? -1;
  if (to === -1) return null;
  for (let at = first; at <= last; at += 1) {
    if (image[at] !== to + at - first || old.tokens[at]?.text !== next.tokens[to + at - first]?.text)
      return null;
  }
  const [head, newHead] = [old.tokens[first], next.tokens[to]];
  const [tail, newTail] = [old.tokens[last], next.tokens[to + last - first]];
  if (!head || !newHead || !tail || !newTail) return null;
  // A span may begin or end inside a token; before its first token there may be the number of its clause.
  return {
    start:
      start > head.start ? newHead.start + start - head.start : withLabel({ old, next }, start, range, to),
    end: end < tail.end ? newTail.end - (tail.end - end) : newTail.end,
  };
}

/** A span that takes in the number of its clause takes in the new number. */
function withLabel(
  { old, next }: Pick<Compared, 'old' | 'next'>,
  start: number,
  [first]: Range,
  to: number,
): number {
  const [part, newPart] = [partAt(old, first), partAt(next, to)];
  const opens = part?.tokens[0] === first && newPart?.tokens[0] === to && part.start >= start;
  const from = next.tokens[to]?.start ?? 0;
  return opens && part.path !== '' ? newPart.start : from;
}

const partAt = ({ parts, partOf }: Parted, token: number): Part | undefined => parts[partOf[token] ?? -1];

function carryChanged(compared: Compared, { start }: Place, range: Range): Place | null {
  const { old, next, image } = compared;
  const [first, last] = range;
  const length = last - first + 1;
  const survivors = image.slice(first, last + 1).filter((at) => at !== -1);
  if (survivors.length < length * SURVIVING) return null;

  let [from, to] = [edge(compared, first, -1), edge(compared, last, 1)];
  // What was torn apart stands where most of it went: in one clause.
  if (from > to || to - from + 1 > LONGER * length + ROOM) {
    const home = homeOf(next, survivors);
    if (home.length < length * SURVIVING) return null;
    [from, to] = [Math.min(...home), Math.max(...home)];
  }
  if (to - from + 1 > LONGER * length + ROOM) return null;
  const [head, tail] = [next.tokens[from], next.tokens[to]];
  if (!head || !tail) return null;
  return { start: withLabel({ old, next }, start, range, from), end: tail.end };
}

/** The new token that bounds a span: of its own last token, else next to the nearest kept one outside it. */
function edge({ old, next, matched, image }: Compared, token: number, step: 1 | -1): number {
  const own = image[token] ?? -1;
  if (own !== -1) return own;
  const index = old.partOf[token] ?? -1;
  for (let at = token + step; old.partOf[at] === index; at += step) {
    const kept = image[at] ?? -1;
    if (kept !== -1) return kept - step;
  }
  const tokens = next.parts[matched.newOf[index] ?? -1]?.tokens;
  return (step < 0 ? tokens?.[0] : tokens?.at(-1)) ?? -1;
}

function homeOf({ partOf }: Parted, survivors: readonly number[]): number[] {
  const homes = new Map<number, number[]>();
  for (const at of survivors) {
    const home = partOf[at] ?? -1;
    homes.set(home, [...(homes.get(home) ?? []), at]);
  }
  return [...homes.values()].reduce((most, home) => (home.length > most.length ? home : most), []);
}
