import { blocksOf, type Compared, ownTokens } from './compared.rules.js';
import { inOrder } from './in-order.rules.js';
import type { Parted } from './parts.rules.js';
import { type Token, wordsOf } from './tokens.rules.js';

/**
 * RENUMBERED: the same words in the same order under another number. MOVED: the same words elsewhere in the outline.
 * CHANGED: other words, wherever they stand now.
 */
export type ClauseChangeKind = 'UNCHANGED' | 'RENUMBERED' | 'MOVED' | 'CHANGED' | 'ADDED' | 'REMOVED';

/** A piece of a changed clause, as it reads. */
export interface Run {
  kind: 'KEPT' | 'REMOVED' | 'ADDED';
  text: string;
}

export interface ClauseChange {
  kind: ClauseChangeKind;
  /** Null where the old text has no such clause; '' for what stands in no clause: the head and the end. */
  oldPath: string | null;
  newPath: string | null;
  heading: string | null;
  /** Its own words, without its number and the clauses inside it. */
  oldText: string | null;
  newText: string | null;
  /** How one became the other; of a changed clause alone. */
  runs: Run[];
}

/** What became of every clause, in the order of the new text; a removed one stands where it stood. */
export function clauseDiff(compared: Compared): ClauseChange[] {
  const { old, next, matched } = compared;
  const moved = movedOf(compared);
  const changes: ClauseChange[] = [];
  let after = 0;
  const takeRemoved = (upTo: number) => {
    for (; after < upTo; after += 1) {
      if (matched.newOf[after] === -1) changes.push(oneSided('REMOVED', old, after));
    }
  };
  next.parts.forEach((_, index) => {
    const from = matched.oldOf[index] ?? -1;
    // A clause that moved does not say where its old neighbours stood.
    if (from !== -1 && !moved.has(from)) takeRemoved(from);
    changes.push(from === -1 ? oneSided('ADDED', next, index) : paired(compared, from, moved.has(from)));
  });
  takeRemoved(old.parts.length);
  return changes;
}

function oneSided(kind: 'ADDED' | 'REMOVED', text: Parted, index: number): ClauseChange {
  const { path = '', heading = null } = text.parts[index] ?? {};
  const [was, is] = kind === 'REMOVED' ? [path, null] : [null, path];
  const own = ownText(text, index);
  const [oldText, newText] = kind === 'REMOVED' ? [own, null] : [null, own];
  return { kind, oldPath: was, newPath: is, heading, oldText, newText, runs: [] };
}

function paired(compared: Compared, index: number, hasMoved: boolean): ClauseChange {
  const { old, next, matched } = compared;
  const newIndex = matched.newOf[index] ?? -1;
  const [was, is] = [old.parts[index], next.parts[newIndex]];
  const same = was?.words === is?.words;
  const inPlace = was?.path === is?.path ? 'UNCHANGED' : 'RENUMBERED';
  return {
    kind: same ? (hasMoved ? 'MOVED' : inPlace) : 'CHANGED',
    oldPath: was?.path ?? null,
    newPath: is?.path ?? null,
    heading: is?.heading ?? null,
    oldText: ownText(old, index),
    newText: ownText(next, newIndex),
    runs: same ? [] : runsOf(compared, index),
  };
}

const ownText = ({ text, parts }: Parted, index: number): string =>
  parts[index]?.segments.map(({ start, end }) => text.slice(start, end)).join('\n') ?? '';

/** Clauses that left their parent, and the fewest that must have changed places for the order that they have now. */
function movedOf({ old, next, matched }: Compared): Set<number> {
  const moved = new Set<number>();
  const stayed = new Map<number, number[]>();
  old.parts.forEach(({ parent }, index) => {
    const newIndex = matched.newOf[index] ?? -1;
    if (newIndex === -1 || parent === -1) return;
    if (next.parts[newIndex]?.parent !== matched.newOf[parent]) moved.add(index);
    else stayed.set(parent, [...(stayed.get(parent) ?? []), index]);
  });
  for (const children of stayed.values()) {
    const kept = new Set(inOrder(children.map((index) => matched.newOf[index] ?? -1)));
    children.forEach((index, at) => {
      if (!kept.has(at)) moved.add(index);
    });
  }
  return moved;
}

function runsOf(compared: Compared, index: number): Run[] {
  const from = ownTokens(compared.old, index);
  const to = ownTokens(compared.next, compared.matched.newOf[index] ?? -1);
  const runs: Run[] = [];
  const add = (kind: Run['kind'], tokens: Token[]) => {
    if (tokens.length > 0) runs.push({ kind, text: wordsOf(tokens) });
  };
  let [a, b] = [0, 0];
  const replaceUpTo = (old: number, next: number) => {
    add('REMOVED', from.slice(a, old));
    add('ADDED', to.slice(b, next));
    [a, b] = [old, next];
  };
  for (const block of blocksOf(compared, index)) {
    // Numbers are alike to the comparison, and not to the reader.
    for (let at = 0; at < block.length; at += 1) {
      const [x, y] = [block.old + at, block.next + at];
      if (from[x]?.text !== to[y]?.text) continue;
      replaceUpTo(x, y);
      let end = at + 1;
      while (end < block.length && from[block.old + end]?.text === to[block.next + end]?.text) end += 1;
      add('KEPT', from.slice(x, block.old + end));
      [a, b] = [block.old + end, block.next + end];
      at = end - 1;
    }
  }
  replaceUpTo(from.length, to.length);
  return runs;
}
