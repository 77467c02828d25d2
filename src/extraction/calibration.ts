import type { ConfidenceTable } from './confidence.js';
import type { Judged } from './judge.js';

/** The marks of one document are alike: the second tells less than the first, and no document counts over five. */
const likeness = 0.2;
/** What a ground starts with: one document that is as its field on the whole, and half of one that is right by halves. */
const start = { ofField: 1, ofDoubt: 0.5 };

interface Share {
  right: number;
  weight: number;
}

/** One part of something read, and whether it is as marked. */
interface Observation {
  doc: string;
  field: string;
  ground: string;
  right: boolean;
}

const observationsOf = ({ doc, of, grounds, right }: Judged): Observation[] =>
  Object.entries(right).map(([part, answer]) => ({
    doc,
    field: `${of}.${part}`,
    ground: grounds[part] ?? '',
    right: answer,
  }));

/** The table that the marked documents support. */
export function calibrate(judged: readonly Judged[]): ConfidenceTable {
  const observations = judged.flatMap(observationsOf);
  const table: Record<string, Record<string, number>> = {};
  for (const [field, ofField] of groupBy(observations, ({ field }) => field)) {
    const whole = byDocument(ofField);
    const base = (whole.right + 1) / (whole.weight + 2);
    const grounds = [...groupBy(ofField, ({ ground }) => ground)].map(([ground, ofGround]) => {
      const { right, weight } = byDocument(ofGround);
      return [ground, startingFrom(base, right, weight)] as const;
    });
    table[field] = {
      ...Object.fromEntries(grounds.sort(([one], [other]) => (one < other ? -1 : 1))),
      else: startingFrom(base, 0, 0),
    };
  }
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const startingFrom = (base: number, right: number, weight: number): number =>
  round((right + start.ofField * base + start.ofDoubt / 2) / (weight + start.ofField + start.ofDoubt));

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
    "import type { ConfidenceTable } from './confidence.js';",
    '',
    '/** Made by `zhibiao calibrate` from the marked documents; never edited by hand. */',
    'export const confidenceTable: ConfidenceTable = {',
    ...Object.entries(table).flatMap(([field, grounds]) => [
      `  '${field}': {`,
      ...Object.entries(grounds).map(([ground, share]) => `    ${ground}: ${share},`),
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
