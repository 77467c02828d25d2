import type { Aggregation, Cadence, Comparator, Direction } from '../target/target.rules.js';

/** Indices of UTF-16 units into the text that was read; `end` is exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** How sure each field is, from 0 to 1: how the words were read, times how they were resolved. */
export type Confidence<Field extends string> = Record<Field, number>;

/** What a document says of itself. */
export interface FactsProposal {
  title: string | null;
  documentNumber: string | null;
  issuer: string | null;
  issuerDepartmentId: string | null;
  kind: PolicyKind | null;
  regionId: string | null;
  level: 'CITY' | 'DISTRICT' | null;
  issuedOn: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
  effectiveOnIssue: boolean;
  confidence: Confidence<FactsField>;
}
export type FactsField =
  | 'title'
  | 'documentNumber'
  | 'issuer'
  | 'kind'
  | 'region'
  | 'issuedOn'
  | 'effectiveFrom'
  | 'effectiveTo';

export const POLICY_KINDS = [
  'MEASURES',
  'ACTION_PLAN',
  'OPINIONS',
  'NOTICE',
  'INTERPRETATION',
  'WORK_PLAN',
  'REGULATION',
  'TASK_TABLE',
  'PLANNING',
] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** A clause for which somebody is responsible, and who. */
export interface MeasureProposal {
  path: string;
  title: string | null;
  span: Place;
  noteSpan: Place | null;
  openTailSpan: Place | null;
  duties: DutyProposal[];
  confidence: Confidence<'span' | 'duties'>;
}

/** A body as the text names it, and whom the register finds under that name on the day of the text. */
export interface DutyProposal {
  name: string;
  role: 'LEAD' | 'JOINT' | 'BY_DUTY' | 'SUPPORT' | 'LOCAL';
  origin: 'EXPLICIT' | 'INHERITED';
  /** An inherited duty's span is the standing rule, in the note of an earlier measure. */
  span: Place;
  resolution: Resolution;
}

/** RESOLVED and COLLECTIVE name a department; AMBIGUOUS and UNKNOWN leave it to an editor, with candidates. */
export interface Resolution {
  status: 'RESOLVED' | 'COLLECTIVE' | 'AMBIGUOUS' | 'UNKNOWN';
  departmentId: string | null;
  /** Why it is that one, or none: a `ResolutionReason` of the register; null where an editor chose. */
  reason: string | null;
  candidates: { departmentId: string; reason: string }[];
  confidence: number;
}

export type ReportingCadence = 'MONTHLY' | 'QUARTERLY' | 'HALF_YEARLY' | 'YEARLY';

/** One that the register has, or, where `id` is null, a new one. */
export interface IndicatorProposal {
  id: string | null;
  name: string;
  /** Of the registry; null while the unit as written is not known. */
  unit: string | null;
  direction: Direction;
  aggregation: Aggregation;
  cadence: ReportingCadence;
}

/** One number, one target; a text that states it twice gives one proposal with two spans. */
export interface TargetProposal {
  indicator: IndicatorProposal;
  /** Known indicators that are like it, the likest first. */
  indicatorCandidates: { indicatorId: string; name: string; likeness: number }[];
  regionId: string | null;
  /** As written, where it is not simply the region. */
  scope: string | null;
  comparator: Comparator;
  value: string;
  valueHigh: string | null;
  unit: string | null;
  unitAsWritten: string | null;
  dueOn: string | null;
  duePrecision: 'YEAR' | 'QUARTER' | 'MONTH' | 'DAY' | null;
  cadence: Cadence;
  strength: 'BINDING' | 'ASPIRATIONAL';
  hedges: string[];
  startsOn: string | null;
  spans: TargetPlace[];
  confidence: Confidence<TargetField>;
}
export type TargetField = 'indicator' | 'comparator' | 'value' | 'unit' | 'deadline' | 'cadence' | 'region';

/** Where a target is stated: in a chapter of goals, or in the clause of a measure, which then answers for it. */
export interface TargetPlace extends Place {
  path: string;
  context: 'GOALS' | 'MEASURE';
}

export type Proposal = FactsProposal | MeasureProposal | TargetProposal;
export type ItemKind = 'FACTS' | 'MEASURE' | 'TARGET';

/** Something seen and not decided, by whoever read the text: the extraction or the resolution after it. */
export interface ReadingWarning extends Place {
  code: string;
  message: string;
}

/** How sure it is that an item is right in every field, to three digits. */
export const overall = ({ confidence }: Pick<Proposal, 'confidence'>): string =>
  Object.values(confidence)
    .reduce((product: number, share: number) => product * share, 1)
    .toFixed(3);
