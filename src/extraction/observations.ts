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
import type { TargetField } from './grounds.js';
import { nameGroundOf } from './note-grounds.js';
import { sameDeadline, tells } from './score.js';

/** One reading of one field in a marked document, and whether it is as marked. */
export interface Observation {
  doc: string;
  /** `target.deadline`, `measure.departments`, `policy.title`. */
  field: string;
  ground: string;
  right: boolean;
}

/** An object read, with what its overall confidence claims and whether all of it is as marked. */
export interface Marks {
  document: MarkedDocument;
  measures: readonly MarkedMeasure[];
  targets: readonly MarkedTarget[];
}

/** Everything in a document that marks can confirm or refute. */
export function observationsOf(text: string, found: Extraction, marks: Marks): Observation[] {
  const { doc } = marks.document;
  return [
    ...targetObservations(found, marks.targets),
    ...measureObservations(found, marks.measures, text),
    ...factObservations(found, marks.document),
  ].map((observed) => ({ doc, ...observed }));
}

type Observed = Omit<Observation, 'doc'>;

function targetObservations({ targets }: Extraction, marked: readonly MarkedTarget[]): Observed[] {
  const matching = matchTargets(targets, marked);
  const markOf = new Map(matching.flatMap((index, at) => (index === null ? [] : [[index, marked[at]]])));
  const left = marked.filter((_, at) => matching[at] === null);
  return targets.flatMap((found, index): Observed[] => {
    const observed = (field: TargetField, right: boolean): Observed => ({
      field: `target.${field}`,
      ground: found.grounds[field],
      right,
    });
    const mark = markOf.get(index);
    if (!mark) {
      // Where a marked target stands and the value differs, it is the value that was misread.
      const misread = left.some((other) => tells(found, other, 120));
      return misread ? [observed('exists', true), observed('value', false)] : [observed('exists', false)];
    }
    return [
      observed('exists', true),
      observed('value', true),
      observed('indicator', sameIndicator(found.indicator, mark.indicator)),
      observed('comparator', found.comparator === comparators[mark.op]),
      observed('unit', plainUnit(found.unit) === plainUnit(mark.unit)),
      observed('deadline', sameDeadline(found.deadline, mark.deadline)),
      observed('cadence', found.cadence === mark.cadence.toUpperCase()),
    ];
  });
}

/** Readers name an indicator in their own words: one name inside the other, or most pairs of signs shared. */
export function sameIndicator(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => name.replace(/[\s的“”"、，（）()]/g, ''));
  if (!left || !right) return left === right;
  if (left.includes(right) || right.includes(left)) return true;
  const [pairs, others] = [pairsOf(left), pairsOf(right)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return 2 * shared >= 0.6 * (pairs.size + others.size);
}

const pairsOf = (name: string): Set<string> =>
  new Set([...name].slice(1).map((sign, index) => name.charAt(index) + sign));

function measureObservations(
  { measures }: Extraction,
  marked: readonly MarkedMeasure[],
  text: string,
): Observed[] {
  const matching = matchMeasures(measures, marked, text);
  const markOf = new Map(matching.flatMap((index, at) => (index === null ? [] : [[index, marked[at]]])));
  return measures.flatMap(({ grounds, departments }, index): Observed[] => {
    const mark = markOf.get(index);
    const exists = { field: 'measure.exists', ground: grounds.exists, right: mark !== undefined };
    if (!mark) return [exists];
    const names = new Set(mark.departments);
    const equal = departments.map(({ name }) => name).join('、') === mark.departments.join('、');
    return [
      exists,
      { field: 'measure.departments', ground: grounds.departments, right: equal },
      ...departments.map(({ name }) => ({
        field: 'department.name',
        ground: nameGroundOf(name),
        right: names.has(name),
      })),
    ];
  });
}

function factObservations({ policy }: Extraction, marked: MarkedDocument): Observed[] {
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
  return (Object.keys(wanted) as FactField[]).map((field) => ({
    field: `policy.${field}`,
    ground: policy.grounds[field],
    right: policy[field] === wanted[field],
  }));
}
