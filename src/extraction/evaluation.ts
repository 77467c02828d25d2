import type { Extraction } from './extract.js';
import type { Comparator } from './hedges.js';
import { matchingOf, sameDeadline, scaled, type Tally, tells } from './score.js';

/** A marked document, as `seeds/gold/documents.jsonl` writes it. */
export interface MarkedDocument {
  doc: string;
  file: string;
  title: string | null;
  doc_number: string | null;
  issuer: string | null;
  region: string | null;
  kind: string | null;
  issued_on: string | null;
  effective_from: string | null;
  effective_to: string | null;
  duplicate_of: string | null;
}

export interface MarkedMeasure {
  doc: string;
  path: string;
  start: number;
  end: number;
  note: string;
  departments: string[];
}

export interface MarkedTarget {
  doc: string;
  start: number;
  end: number;
  quote: string;
  indicator: string;
  op: keyof typeof comparators;
  value: number;
  unit: string | null;
  deadline: string | null;
  cadence: string;
}

export const comparators = {
  gte: 'AT_LEAST',
  gt: 'MORE_THAN',
  lte: 'AT_MOST',
  lt: 'LESS_THAN',
  eq: 'EQUAL',
  approx: 'APPROXIMATELY',
  between: 'BETWEEN',
  increase_by: 'INCREASE_BY',
  multiply: 'MULTIPLY',
  top_rank: 'RANK',
  full_coverage: 'FULL_COVERAGE',
} as const satisfies Record<string, Comparator>;

/** A tally and, for those who ask, each thing that is not as marked. */
export interface Evaluated {
  tally: Tally;
  faults: string[];
}

/** For each marked target the index of the found one with its value and in its place, or null. */
export const matchTargets = (
  targets: Extraction['targets'],
  marked: readonly MarkedTarget[],
): (number | null)[] =>
  matchingOf(marked.length, targets.length, (at, index) => {
    const [mark, found] = [marked[at], targets[index]];
    if (!mark || !found || !tells(found, mark, 120)) return false;
    return scaled(found.value, found.unit).equals(scaled(String(mark.value), mark.unit));
  });

/** Targets against the marked ones: value and overlap match them, the rest is compared on the matched. */
export function evaluateTargets({ targets }: Extraction, marked: readonly MarkedTarget[]): Evaluated {
  const matching = matchTargets(targets, marked);
  const equal: Record<string, number> = { comparator: 0, unit: 0, deadline: 0, cadence: 0 };
  const faults: string[] = [];
  matching.forEach((index, at) => {
    const [mark, found] = [marked[at], targets[index ?? -1]];
    if (!mark) return;
    if (!found) {
      faults.push(`target missed: ${mark.quote} = ${mark.value} ${mark.unit}`);
      return;
    }
    const compared: [string, boolean, unknown, unknown][] = [
      ['comparator', found.comparator === comparators[mark.op], found.comparator, mark.op],
      ['unit', plainUnit(found.unit) === plainUnit(mark.unit), found.unit, mark.unit],
      ['deadline', sameDeadline(found.deadline, mark.deadline), found.deadline, mark.deadline],
      ['cadence', found.cadence === mark.cadence.toUpperCase(), found.cadence, mark.cadence],
    ];
    for (const [name, same, got, wanted] of compared) {
      if (same) equal[name] = (equal[name] ?? 0) + 1;
      else faults.push(`${name} of ${found.quote}: ${got}, marked ${wanted}`);
    }
  });
  return evaluated({
    matching,
    count: targets.length,
    equal,
    faults,
    extra: (index) =>
      `target extra: ${targets[index]?.quote} = ${targets[index]?.value} ${targets[index]?.unit}`,
  });
}

export const plainUnit = (unit: string | null): string => (unit ?? '').replace('％', '%');

/** For each marked measure the index of the found one whose note stands where its note does, or null. */
export function matchMeasures(
  measures: Extraction['measures'],
  marked: readonly MarkedMeasure[],
  text: string,
): (number | null)[] {
  const spans = marked.map(({ note, start, end }) => {
    const at = text.lastIndexOf(note, end);
    const from = at < start ? end - note.length : at;
    return { start: from, end: from + note.length };
  });
  return matchingOf(marked.length, measures.length, (at, index) => {
    const [mark, found] = [spans[at], measures[index]];
    return (
      mark !== undefined &&
      found !== undefined &&
      tells({ start: found.noteStart, end: found.noteEnd }, mark, 400)
    );
  });
}

/** Measures against the marked ones: the note's span matches them, the list of departments is compared. */
export function evaluateMeasures(
  { measures }: Extraction,
  marked: readonly MarkedMeasure[],
  text: string,
): Evaluated {
  const matching = matchMeasures(measures, marked, text);
  const equal: Record<string, number> = { departments: 0 };
  const faults: string[] = [];
  matching.forEach((index, at) => {
    const [mark, found] = [marked[at], measures[index ?? -1]];
    if (!mark) return;
    const names = found?.departments.map(({ name }) => name).join('、');
    if (!found) faults.push(`measure missed: ${mark.path} ${mark.note}`);
    else if (names === mark.departments.join('、')) equal.departments = (equal.departments ?? 0) + 1;
    else faults.push(`departments of ${mark.path}: ${names}, marked ${mark.departments.join('、')}`);
  });
  return evaluated({
    matching,
    count: measures.length,
    equal,
    faults,
    extra: (index) => `measure extra: ${measures[index]?.note}`,
  });
}

interface Matched {
  matching: readonly (number | null)[];
  count: number;
  equal: Record<string, number>;
  faults: string[];
  extra: (index: number) => string;
}

function evaluated({ matching, count, equal, faults, extra }: Matched): Evaluated {
  const used = new Set(matching.filter((index) => index !== null));
  for (let index = 0; index < count; index += 1) if (!used.has(index)) faults.push(extra(index));
  const tally = { matched: used.size, missed: matching.length - used.size, extra: count - used.size, equal };
  return { tally, faults };
}

/** What the document says of itself, field by field. */
export function evaluateFacts({ policy }: Extraction, marked: MarkedDocument): Evaluated {
  const compared: [string, string | null, string | null][] = [
    ['title', policy.title, marked.title],
    ['number', policy.documentNumber, marked.doc_number],
    ['issuedOn', policy.issuedOn, marked.issued_on],
    ['effectiveFrom', policy.effectiveFrom, marked.effective_from],
    ['effectiveTo', policy.effectiveTo, marked.effective_to],
  ];
  const equal = Object.fromEntries(compared.map(([name, found, wanted]) => [name, found === wanted ? 1 : 0]));
  const faults = compared
    .filter(([, found, wanted]) => found !== wanted)
    .map(([name, found, wanted]) => `${name}: ${found}, marked ${wanted}`);
  return { tally: { matched: 1, missed: 0, extra: 0, equal }, faults };
}
