import { Decimal } from '../../shared/decimal.js';
import type { Aggregation, Comparator } from './target.rules.js';

/** What is counted or measured out: of all else two do not make one of the sum. */
const ADDITIVE: readonly string[] = [
  'money',
  'money_usd',
  'area',
  'land_area',
  'length',
  'mass',
  'coal_equivalent',
  'power',
  'energy',
  'computing',
];
const NOT_ADDITIVE: readonly Comparator[] = ['BETWEEN', 'INCREASE_BY', 'MULTIPLY', 'RANK', 'FULL_COVERAGE'];

interface Whole {
  comparator: Comparator;
  /** Of the unit that the promise is written in. */
  dimension: string;
  aggregation: Aggregation;
}

/** Whether what is promised of regions adds up to what is promised of all of them. */
export const isAdditive = ({ comparator, dimension, aggregation }: Whole): boolean =>
  !NOT_ADDITIVE.includes(comparator) &&
  aggregation !== 'MEAN' &&
  (dimension.startsWith('count:') || ADDITIVE.includes(dimension));

interface Part {
  regionId: string;
  /** In base units. */
  quantity: string;
}

export type PartsFault =
  | { code: 'PART_TWICE' | 'PART_NEGATIVE'; at: number }
  | { code: 'PARTS_MISS_WHOLE'; reached: string; by: string };

/** What is wrong with parts of a total, or null; none at all is no split, and nothing is wrong with that. */
export function partsFault(whole: string, parts: readonly Part[]): PartsFault | null {
  if (parts.length === 0) return null;
  const twice = parts.findIndex(({ regionId }, at) =>
    parts.slice(0, at).some((other) => other.regionId === regionId),
  );
  if (twice >= 0) return { code: 'PART_TWICE', at: twice };
  const negative = parts.findIndex(({ quantity }) => new Decimal(quantity).lt(0));
  if (negative >= 0) return { code: 'PART_NEGATIVE', at: negative };
  const reached = parts.reduce((sum, { quantity }) => sum.plus(quantity), new Decimal(0));
  const by = reached.minus(whole);
  return by.isZero()
    ? null
    : { code: 'PARTS_MISS_WHOLE', reached: reached.toFixed(), by: by.abs().toFixed() };
}
