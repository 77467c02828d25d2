import { confidenceTable } from './confidence-table.js';
import type { FactField, FactGrounds } from './fact-grounds.js';
import type { TargetField, TargetGrounds } from './grounds.js';
import { type MeasureGrounds, nameGroundOf } from './note-grounds.js';

/** For each field the share of right answers to expect, 0 to 1; `overall` that all of them are right. */
export type TargetConfidence = Record<Exclude<TargetField, 'exists'> | 'overall', number>;
/** That the list of departments is right, and `overall` that the measure is one and its list right. */
export type MeasureConfidence = Record<'departments' | 'overall', number>;
/** For each fact the share of right answers to expect; of a fact not found, that the document gives none. */
export type FactsConfidence = Record<FactField, number>;

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** Calibrated by `zhibiao calibrate`; a ground that no marked document shows has what its field has on the whole. */
const shareOf = (field: string, ground: string): number =>
  confidenceTable[field]?.[ground] ?? confidenceTable[field]?.else ?? 0.5;

export function targetConfidence(grounds: TargetGrounds): TargetConfidence {
  const of = (field: TargetField): number => shareOf(`target.${field}`, grounds[field]);
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

export function measureConfidence(grounds: MeasureGrounds): MeasureConfidence {
  const departments = shareOf('measure.departments', grounds.departments);
  return { departments, overall: round(departments * shareOf('measure.exists', grounds.exists)) };
}

/** That a name in a note is a body answerable, and written in full. */
export const nameConfidence = (name: string): number => shareOf('department.name', nameGroundOf(name));

export function factsConfidence(grounds: FactGrounds): FactsConfidence {
  const of = (field: FactField): number => shareOf(`policy.${field}`, grounds[field]);
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
