import {
  comparators,
  type MarkedDocument,
  type MarkedMeasure,
  type MarkedTarget,
  matchMeasures,
  matchTargets,
  plainUnit,
} from './evaluation.js';
import type { Extraction } from './extract.js';
import type { FactField } from './fact-grounds.js';
import { nameGroundOf } from './note-grounds.js';
import { sameDeadline, tells } from './score.js';

/** Something read in a marked document: what each part of it was read from, and which parts are as marked. */
export interface Judged {
  doc: string;
  of: 'target' | 'measure' | 'department' | 'policy';
  grounds: Readonly<Record<string, string>>;
  /** A part that the marks neither confirm nor refute is absent. */
  right: Readonly<Record<string, boolean>>;
}

/** What readers marked in a document. */
export interface Marks {
  document: MarkedDocument;
  measures: readonly MarkedMeasure[];
  targets: readonly MarkedTarget[];
}

/** Everything read in a document that its marks can confirm or refute. */
export function judge(text: string, found: Extraction, { document, measures, targets }: Marks): Judged[] {
  // A text printed twice is one document: its marks are no second opinion.
  const doc = document.duplicate_of ?? document.doc;
  return [
    ...judgeTargets(found, targets),
    ...judgeMeasures(found, measures, text),
    judgeFacts(found, document),
  ].map((judged) => ({ doc, ...judged }));
}

type Unplaced = Omit<Judged, 'doc'>;

function judgeTargets({ targets }: Extraction, marked: readonly MarkedTarget[]): Unplaced[] {
  const matching = matchTargets(targets, marked);
  const markOf = new Map(matching.flatMap((index, at) => (index === null ? [] : [[index, marked[at]]])));
  const left = marked.filter((_, at) => matching[at] === null);
  return targets.map((found, index): Unplaced => {
    const { grounds } = found;
    const mark = markOf.get(index);
    if (mark) {
      const right = {
        exists: true,
        value: true,
        indicator: sameIndicator(found.indicator, mark.indicator),
        comparator: found.comparator === comparators[mark.op],
        unit: plainUnit(found.unit) === plainUnit(mark.unit),
        deadline: sameDeadline(found.deadline, mark.deadline),
        cadence: found.cadence === mark.cadence.toUpperCase(),
      };
      return { of: 'target', grounds, right };
    }
    // Where a marked target stands and the value differs, it is the value that was misread.
    const misread = left.some((other) => tells(found, other, 120));
    return { of: 'target', grounds, right: misread ? { exists: true, value: false } : { exists: false } };
  });
}

/** Readers name an indicator in their own words: one within the other and no less than half, or most pairs of signs shared. */
export function sameIndicator(one: string, other: string): boolean {
  const [left = '', right = ''] = [one, other].map((name) => name.replace(/[\s的“”"、，（）()]/g, ''));
  if (left === '' || right === '') return left === right;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.includes(short) && 2 * short.length >= long.length) return true;
  const [pairs, others] = [pairsOf(left), pairsOf(right)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return 2 * shared >= 0.6 * (pairs.size + others.size);
}

const pairsOf = (name: string): Set<string> =>
  new Set([...name].slice(1).map((sign, index) => name.charAt(index) + sign));

function judgeMeasures({ measures }: Extraction, marked: readonly MarkedMeasure[], text: string): Unplaced[] {
  const matching = matchMeasures(measures, marked, text);
  const markOf = new Map(matching.flatMap((index, at) => (index === null ? [] : [[index, marked[at]]])));
  return measures.flatMap(({ grounds, departments }, index): Unplaced[] => {
    const mark = markOf.get(index);
    if (!mark) return [{ of: 'measure', grounds, right: { exists: false } }];
    const names = new Set(mark.departments);
    const equal = departments.map(({ name }) => name).join('、') === mark.departments.join('、');
    return [
      { of: 'measure', grounds, right: { exists: true, departments: equal } },
      ...departments.map(
        ({ name }): Unplaced => ({
          of: 'department',
          grounds: { name: nameGroundOf(name) },
          right: { name: names.has(name) },
        }),
      ),
    ];
  });
}

function judgeFacts({ policy }: Extraction, marked: MarkedDocument): Unplaced {
  const wanted: Record<FactField, string | null> = {
    title: marked.title,
    documentNumber: marked.doc_number,
    issuer: marked.issuer,
    issuedOn: marked.issued_on,
    effectiveFrom: marked.effective_from,
    effectiveTo: marked.effective_to,
    kind: marked.kind?.toUpperCase() ?? null,
    region: marked.region,
  };
  const fields = Object.keys(wanted) as FactField[];
  const right = Object.fromEntries(fields.map((field) => [field, policy[field] === wanted[field]]));
  return { of: 'policy', grounds: policy.grounds, right };
}
