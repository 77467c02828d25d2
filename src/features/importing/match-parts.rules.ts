import { likeness, likenessTo } from './likeness.rules.js';
import type { Part } from './parts.rules.js';

/** Which part of the new text each part of the old one became, and back; -1 for none. */
export interface Matched {
  newOf: number[];
  oldOf: number[];
}

/** Clauses with less in common than this are two different ones, unless they stand in the same place. */
const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.2;

/**
 * Finds each clause again: by its words where they stand once, by the likest words next, and last by its place. So a
 * clause put in between, from which on all numbers change, is one addition.
 */
export function matchParts(olds: readonly Part[], news: readonly Part[]): Matched {
  const matched: Matched = { newOf: olds.map(() => -1), oldOf: news.map(() => -1) };
  const pair = (old: number, next: number) => {
    matched.newOf[old] = next;
    matched.oldOf[next] = old;
  };
  pair(0, 0);

  const [oldsBy, newsBy] = [byWords(olds), byWords(news)];
  const repeated = (part: Part) => oldsBy.has(part.words) && newsBy.has(part.words);
  for (const [words, [old = -1, ...others]] of oldsBy) {
    const [next = -1, ...twins] = newsBy.get(words) ?? [];
    if (next >= 0 && others.length === 0 && twins.length === 0) pair(old, next);
  }
  const free = (parts: readonly Part[], taken: number[]) =>
    parts.flatMap((part, index) =>
      taken[index] === -1 && part.words !== '' && !repeated(part) ? [index] : [],
    );
  for (const { old, next } of likest(olds, news, free(olds, matched.newOf), free(news, matched.oldOf))) {
    if (matched.newOf[old] === -1 && matched.oldOf[next] === -1) pair(old, next);
  }
  // Parents come before their children, so each finds its parent already decided.
  const childrenOf = childrenIn(news);
  olds.forEach((part, old) => {
    if (matched.newOf[old] !== -1) return;
    const siblings = childrenOf.get(matched.newOf[part.parent] ?? -1) ?? [];
    const next = inPlace(
      part,
      news,
      siblings.filter((index) => matched.oldOf[index] === -1),
    );
    if (next !== undefined) pair(old, next);
  });
  // What stands several times, and under none of the same parents, in the order in which it comes.
  for (const [words, indices] of oldsBy) {
    const rest = (newsBy.get(words) ?? []).filter((next) => matched.oldOf[next] === -1);
    for (const old of indices) {
      const next = matched.newOf[old] === -1 ? rest.shift() : undefined;
      if (next !== undefined) pair(old, next);
    }
  }
  return matched;
}

function byWords(parts: readonly Part[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  parts.forEach(({ words, parent }, index) => {
    if (words === '' || parent === -1) return;
    const group = groups.get(words);
    if (group) group.push(index);
    else groups.set(words, [index]);
  });
  return groups;
}

function childrenIn(parts: readonly Part[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  parts.forEach(({ parent }, index) => {
    const siblings = children.get(parent);
    if (siblings) siblings.push(index);
    else children.set(parent, [index]);
  });
  return children;
}

/** Pairs with most in common first; of equals those at the same path, then the first in the text. */
function likest(olds: readonly Part[], news: readonly Part[], from: number[], to: number[]) {
  const candidatesOf = likenessTo(to.map((index) => ({ index, words: news[index]?.words ?? '' })));
  return from
    .flatMap((old) =>
      candidatesOf(olds[old]?.words ?? '').map(({ index: next, share }) => ({
        old,
        next,
        share,
        moved: olds[old]?.path === news[next]?.path ? 0 : 1,
      })),
    )
    .filter(({ share }) => share >= ALIKE)
    .sort((a, b) => b.share - a.share || a.moved - b.moved || a.old - b.old || a.next - b.next);
}

/** The clause under the same parent that says the same, or bears the same heading or number. */
function inPlace(part: Part, news: readonly Part[], siblings: readonly number[]): number | undefined {
  const where = (is: (next: Part) => boolean) =>
    siblings.find((index) => {
      const next = news[index];
      return next !== undefined && is(next);
    });
  return (
    where((next) => next.words === part.words) ??
    where((next) => next.heading !== null && next.heading === part.heading) ??
    where((next) => next.path === part.path && likeness(next.words, part.words) >= ALIKE_IN_PLACE)
  );
}
