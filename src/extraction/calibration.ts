import type { Observation } from './observations.js';

/** For each field and ground the share of right answers to expect; `else` for grounds that no document shows. */
export type ConfidenceTable = Record<string, Record<string, number>>;

/** The marks of one document are alike: each further one tells a quarter as much, and no document counts over four. */
const likeness = 0.25;
/** How many documents' worth of the field's own share a ground starts with. */
const prior = 2;

interface Share {
  right: number;
  weight: number;
}

/** The table that a set of observations supports. */
export function calibrate(observations: readonly Observation[]): ConfidenceTable {
  const table: ConfidenceTable = {};
  for (const [field, ofField] of groupBy(observations, ({ field }) => field)) {
    const whole = byDocument(ofField);
    const base = (whole.right + 1) / (whole.weight + 2);
    const grounds = [...groupBy(ofField, ({ ground }) => ground)].map(([ground, ofGround]) => {
      const { right, weight } = byDocument(ofGround);
      return [ground, round((right + prior * base) / (weight + prior))] as const;
    });
    table[field] = {
      ...Object.fromEntries(grounds.sort(([one], [other]) => (one < other ? -1 : 1))),
      else: round(base),
    };
  }
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Right answers and their weight, document by document. */
function byDocument(observations: readonly Observation[]): Share {
  const sum = { right: 0, weight: 0 };
  for (const marks of groupBy(observations, ({ doc }) => doc).values()) {
    const weight = marks.length / (1 + (marks.length - 1) * likeness);
    sum.weight += weight;
    sum.right += weight * (marks.filter(({ right }) => right).length / marks.length);
  }
  return sum;
}

/** Three digits, and never quite sure. */
const round = (share: number): number => Math.min(Math.round(share * 1000) / 1000, 0.999);

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The table as its source file. */
export const tableSource = (table: ConfidenceTable): string =>
  [
    '/** Made by `zhibiao calibrate` from the marked documents; never edited by hand. */',
    'export const confidenceTable: Readonly<Record<string, Readonly<Record<string, number>>>> = {',
    ...Object.entries(table).flatMap(([field, grounds]) => [
      `  '${field}': {`,
      ...Object.entries(grounds).map(([ground, share]) => `    ${ground}: ${share},`),
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
