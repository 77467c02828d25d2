import { align, type Block } from './align.rules.js';
import { type Matched, matchParts } from './match-parts.rules.js';
import { type Parted, partsOf, type Version } from './parts.rules.js';
import type { Token } from './tokens.rules.js';

/** Two versions of a text laid side by side: clause by clause, and in each clause token by token. */
export interface Compared {
  old: Parted;
  next: Parted;
  matched: Matched;
  /** For each token of the old text the one of the new text that stands for it; -1 for none. */
  image: number[];
}

/** Lays two versions side by side, once for everything that is asked about them. */
export function compare(before: Version, after: Version): Compared {
  const [old, next] = [partsOf(before), partsOf(after)];
  const matched = matchParts(old.parts, next.parts);
  const compared: Compared = { old, next, matched, image: old.tokens.map(() => -1) };
  for (const index of old.parts.keys()) {
    for (const block of blocksOf(compared, index)) {
      for (let at = 0; at < block.length; at += 1) {
        const from = old.parts[index]?.tokens[block.old + at];
        const to = next.parts[matched.newOf[index] ?? -1]?.tokens[block.next + at];
        if (from !== undefined && to !== undefined) compared.image[from] = to;
      }
    }
  }
  return compared;
}

/** What an old clause's own words and those of the clause it became have in common, by index into their tokens. */
export function blocksOf({ old, next, matched }: Compared, index: number): Block[] {
  const newIndex = matched.newOf[index] ?? -1;
  return newIndex === -1 ? [] : align(ownTokens(old, index), ownTokens(next, newIndex));
}

/** The tokens of a clause without those of the clauses inside it. */
export const ownTokens = ({ parts, tokens }: Parted, index: number): Token[] =>
  parts[index]?.tokens.flatMap((at) => tokens[at] ?? []) ?? [];
