import type { Place } from './proposal.rules.js';

const common = (one: Place, other: Place): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** How much two lists of places have in common, from 0 to 1 for the same ones. */
export function sharedBy(ones: readonly Place[], others: readonly Place[]): number {
  const size = (places: readonly Place[]) => places.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = ones.reduce(
    (sum, one) => sum + others.reduce((most, other) => Math.max(most, common(one, other)), 0),
    0,
  );
  return shared === 0 ? 0 : (2 * shared) / (size(ones) + size(others));
}

export const overlaps = (one: Place, other: Place): boolean => common(one, other) > 0;

/**
 * For each list of places, which of the others says the same: one to one, the most in common first; `prefer` breaks
 * ties. Undefined where none is left.
 */
export function paired(
  ones: readonly (readonly Place[])[],
  others: readonly (readonly Place[])[],
  prefer: (one: number, other: number) => boolean = () => false,
): (number | undefined)[] {
  const near = neighboursIn(others);
  const found = ones.flatMap((places, one) =>
    near(places).map((other) => ({
      one,
      other,
      shared: sharedBy(places, others[other] ?? []) + (prefer(one, other) ? PREFERRED : 0),
    })),
  );
  const pairs: (number | undefined)[] = ones.map(() => undefined);
  const taken = new Set<number>();
  for (const { one, other } of found.sort(
    (a, b) => b.shared - a.shared || a.one - b.one || a.other - b.other,
  )) {
    if (pairs[one] !== undefined || taken.has(other)) continue;
    pairs[one] = other;
    taken.add(other);
  }
  return pairs;
}

/** What says the same in part is more telling than a little more in common. */
const PREFERRED = 0.5;
const STRETCH = 256;

/** Finds those that touch a list of places without looking at each: by stretches of the text. */
function neighboursIn(others: readonly (readonly Place[])[]): (places: readonly Place[]) => number[] {
  const at = new Map<number, number[]>();
  const stretchesOf = ({ start, end }: Place): number[] => {
    const first = Math.floor(start / STRETCH);
    return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, index) => first + index);
  };
  others.forEach((places, index) => {
    for (const stretch of new Set(places.flatMap(stretchesOf)))
      at.set(stretch, [...(at.get(stretch) ?? []), index]);
  });
  return (places) => {
    const candidates = new Set(places.flatMap(stretchesOf).flatMap((stretch) => at.get(stretch) ?? []));
    return [...candidates]
      .filter((index) => places.some((place) => others[index]?.some((other) => overlaps(place, other))))
      .sort((a, b) => a - b);
  };
}
