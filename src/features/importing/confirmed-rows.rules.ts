import { Decimal } from '../../shared/decimal.js';
import type {
  DutyProposal,
  FactsProposal,
  MeasureProposal,
  Place,
  TargetProposal,
} from './proposal.rules.js';

export type ConfirmedFactsRow = Omit<FactsProposal, 'confidence'>;
export type ConfirmedMeasureRow = Omit<MeasureProposal, 'duties' | 'confidence'> & { id: string };

export interface ConfirmedDutyRow extends Omit<DutyProposal, 'resolution'> {
  measureId: string;
  span: Place;
  departmentId: string;
  departmentKind: 'ORGANISATION' | 'GROUP' | 'COLLECTIVE';
}

export type ConfirmedTargetRow = Omit<
  TargetProposal,
  'indicatorCandidates' | 'unitAsWritten' | 'confidence'
> & {
  id: string;
  isOwn: boolean;
};

/** What was confirmed is certain. */
const certain = <Field extends string>(...fields: Field[]): Record<Field, number> =>
  Object.fromEntries(fields.map((field) => [field, 1])) as Record<Field, number>;

/** A policy's facts, in the shape of a proposal. */
export const factsSaid = (row: ConfirmedFactsRow): FactsProposal => ({
  ...row,
  confidence: certain(
    'title',
    'documentNumber',
    'issuer',
    'kind',
    'region',
    'issuedOn',
    'effectiveFrom',
    'effectiveTo',
  ),
});

/** A confirmed measure, in the shape of a proposal. */
export const measureSaid = (
  { path, title, span, noteSpan, openTailSpan }: ConfirmedMeasureRow,
  duties: readonly ConfirmedDutyRow[],
): MeasureProposal => ({
  path,
  title,
  span,
  noteSpan,
  openTailSpan,
  duties: duties.map(({ name, role, origin, span: at, departmentId, departmentKind }) => ({
    name,
    role,
    origin,
    span: at,
    resolution: {
      status: departmentKind === 'COLLECTIVE' ? 'COLLECTIVE' : 'RESOLVED',
      departmentId,
      reason: null,
      candidates: [],
      confidence: 1,
    },
  })),
  confidence: certain('span', 'duties'),
});

/** A confirmed target, in the shape of a proposal. */
export const targetSaid = ({ id, isOwn, ...row }: ConfirmedTargetRow): TargetProposal => ({
  ...row,
  value: plain(row.value),
  valueHigh: row.valueHigh && plain(row.valueHigh),
  indicatorCandidates: [],
  unitAsWritten: row.unit,
  confidence: certain('indicator', 'comparator', 'value', 'unit', 'deadline', 'cadence', 'region'),
});

/** As a text writes it: the column has six decimals. */
const plain = (value: string): string => new Decimal(value).toFixed();
