import { confidenceTable } from './confidence-table.js';
import type { FactField, FactGrounds } from './fact-grounds.js';
import type { TargetField, TargetGrounds } from './grounds.js';
import { type MeasureGrounds, nameGroundOf } from './note-grounds.js';

/** For each field and ground the share of right answers; `else` for grounds that no marked document shows. */
export type ConfidenceTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** For each field the share of right answers to expect, 0 to 1; `overall` that it is a target and all of them are right. */
export type TargetConfidence = Record<Exclude<TargetField, 'exists'> | 'overall', number>;
/** That the list of departments is right, and `overall` that the measure is one and its list right. */
export type MeasureConfidence = Record<'departments' | 'overall', number>;
/** For each fact the share of right answers to expect; of a fact not found, that the document gives none. */
export type FactsConfidence = Record<FactField, number>;

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** What a table says of a field read from a ground; `else` where no marked document shows that ground. */
export const shareOf = (table: ConfidenceTable, field: string, ground: string): number =>
  table[field]?.[ground] ?? table[field]?.else ?? 0.5;

/** How sure a target is, field by field; faults are taken to be independent, which errs on the careful side. */
export function targetConfidence(grounds: TargetGrounds): TargetConfidence {
  const of = (field: TargetField): number => shareOf(confidenceTable, `target.${field}`, grounds[field]);
  const fields = {
    indicator: of('indicator'),
    comparator: of('comparator'),
    value: of('value'),
    unit: of('unit'),
    deadline: of('deadline'),
    cadence: of('cadence'),
  };
  const overall = Object.values(fields).reduce((product, share) => product * share, of('exists'));
  return { ...fields, overall: round(overall) };
}

/** How sure a measure and its list of departments are. */
export function measureConfidence(grounds: MeasureGrounds): MeasureConfidence {
  const departments = shareOf(confidenceTable, 'measure.departments', grounds.departments);
  return {
    departments,
    overall: round(departments * shareOf(confidenceTable, 'measure.exists', grounds.exists)),
  };
}

/** That a name in a note is a body answerable, and written in full. */
export const nameConfidence = (name: string): number =>
  shareOf(confidenceTable, 'department.name', nameGroundOf(name));

/** How sure each fact of a document is. */
export function factsConfidence(grounds: FactGrounds): FactsConfidence {
  const of = (field: FactField): number => shareOf(confidenceTable, `policy.${field}`, grounds[field]);
  return {
    title: of('title'),
    documentNumber: of('documentNumber'),
    issuer: of('issuer'),
    issuedOn: of('issuedOn'),
    effectiveFrom: of('effectiveFrom'),
    effectiveTo: of('effectiveTo'),
    kind: of('kind'),
    region: of('region'),
  };
}
