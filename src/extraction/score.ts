import { Decimal } from '../shared/decimal.js';
import type { Span } from './lines.js';

/** Counts of what was found, missed and invented; `equal` counts agreements on the matched. */
export interface Tally {
  matched: number;
  missed: number;
  extra: number;
  equal: Record<string, number>;
}

/** Precision, recall, F1 and the shares of agreement, as fractions; 1 where there is nothing to find. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  shares: Record<string, number>;
}

export const figuresOf = ({ matched, missed, extra, equal }: Tally): Figures => ({
  precision: share(matched, matched + extra),
  recall: share(matched, matched + missed),
  f1: share(2 * matched, 2 * matched + missed + extra),
  shares: Object.fromEntries(Object.entries(equal).map(([name, count]) => [name, share(count, matched)])),
});

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce<Tally>(
    (sum, tally) => ({
      matched: sum.matched + tally.matched,
      missed: sum.missed + tally.missed,
      extra: sum.extra + tally.extra,
      equal: Object.fromEntries(
        [...new Set([...Object.keys(sum.equal), ...Object.keys(tally.equal)])].map((name) => [
          name,
          (sum.equal[name] ?? 0) + (tally.equal[name] ?? 0),
        ]),
      ),
    }),
    { matched: 0, missed: 0, extra: 0, equal: {} },
  );

/** Whether a found span says where the marked one stands: they overlap, and it is not far too long. */
export function tells(found: Span, marked: Span, allowance: number): boolean {
  const length = found.end - found.start;
  const vague = length > 3 * (marked.end - marked.start) && length > allowance;
  return !vague && found.start < marked.end && marked.start < found.end;
}

/** The largest one-to-one matching: for each marked item the index of the found one, or null. */
export function matchingOf(
  markedCount: number,
  foundCount: number,
  fits: (marked: number, found: number) => boolean,
): (number | null)[] {
  const takenBy = new Array<number | null>(foundCount).fill(null);
  const taken = (found: number): number => (takenBy[found] === null ? 0 : 1);
  const place = (marked: number, tried: Set<number>): boolean => {
    const fitting = [...takenBy.keys()].filter((found) => !tried.has(found) && fits(marked, found));
    // A free one first, so that things alike are matched in order.
    for (const found of [...fitting].sort((one, other) => taken(one) - taken(other))) {
      if (tried.has(found)) continue;
      tried.add(found);
      const holder = takenBy[found] ?? null;
      if (holder === null || place(holder, tried)) {
        takenBy[found] = marked;
        return true;
      }
    }
    return false;
  };
  for (let marked = 0; marked < markedCount; marked += 1) place(marked, new Set());
  const matching = new Array<number | null>(markedCount).fill(null);
  takenBy.forEach((marked, found) => {
    if (marked !== null) matching[marked] = found;
  });
  return matching;
}

const scales: [RegExp, string][] = [
  [/^万亿/, '1e12'],
  [/^千亿/, '1e11'],
  [/^百亿/, '1e10'],
  [/^亿/, '1e8'],
  [/^千万/, '1e7'],
  [/^百万/, '1e6'],
  [/^万/, '1e4'],
];

/** A value after its unit's scale: 2000 亿元 and 200000000000 元 are one. */
export function scaled(value: string, unit: string | null): Decimal {
  const factor = scales.find(([pattern]) => pattern.test(unit ?? ''))?.[1] ?? '1';
  return new Decimal(value).times(factor);
}

/** `2027` and `2027-12-31` are one deadline, `2025-12` and its last day too. */
export function sameDeadline(one: string | null, other: string | null): boolean {
  return lastDay(one) === lastDay(other);
}

const lastDay = (deadline: string | null): string | null => {
  if (deadline === null) return null;
  if (deadline.length === 4) return `${deadline}-12-31`;
  if (deadline.length > 7) return deadline;
  const [year, month] = deadline.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
};
