/** Pairs of neighbouring characters, every number alike: 建成15家 and 建成18家 have all of them in common. */
function shinglesOf(words: string): Set<string> {
  const plain = words.replace(/[0-9０-９]+(?:[.．][0-9０-９]+)*/g, '0');
  const found = new Set<string>();
  for (let at = 0; at < Math.max(1, plain.length - 1); at += 1) found.add(plain.slice(at, at + 2));
  return found;
}

const shareOf = (common: number, a: number, b: number): number => (2 * common) / (a + b);

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  return common;
}

/** What two texts have in common, from 0 for nothing to 1 for all (Dice, over pairs of characters). */
export function likeness(a: string, b: string): number {
  const [left, right] = [shinglesOf(a), shinglesOf(b)];
  return shareOf(commonOf(left, right), left.size, right.size);
}

interface Words {
  index: number;
  words: string;
}

/** A pair of characters in so many texts tells none of them apart. */
const COMMON = 24;
const MOST_CANDIDATES = 8;

/** Finds the few texts likest to another without comparing it with each. */
export function likenessTo(texts: readonly Words[]): (words: string) => { index: number; share: number }[] {
  const shingles = new Map(texts.map(({ index, words }) => [index, shinglesOf(words)]));
  const holders = new Map<string, number[]>();
  for (const [index, set] of shingles) {
    for (const shingle of set) {
      const holding = holders.get(shingle);
      if (holding) holding.push(index);
      else holders.set(shingle, [index]);
    }
  }

  return (words) => {
    const wanted = shinglesOf(words);
    const shared = new Map<number, number>();
    for (const shingle of wanted) {
      const holding = holders.get(shingle) ?? [];
      if (holding.length > COMMON) continue;
      for (const index of holding) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
      .sort(([a, most], [b, more]) => more - most || a - b)
      .slice(0, MOST_CANDIDATES)
      .map(([index]) => {
        const set = shingles.get(index) ?? new Set();
        return { index, share: shareOf(commonOf(wanted, set), wanted.size, set.size) };
      });
  };
}
