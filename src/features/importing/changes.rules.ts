import type {
  DutyProposal,
  FactsProposal,
  IndicatorProposal,
  MeasureProposal,
  Place,
  TargetPlace,
  TargetProposal,
} from './proposal.rules.js';

/** Fields left out stay as they are; null clears one. */
export type FactsChange = Partial<Omit<FactsProposal, 'confidence'>>;

export interface MeasureChange {
  path?: string;
  title?: string | null;
  span?: Place;
  noteSpan?: Place | null;
  openTailSpan?: Place | null;
  /** All of them, in place of those that were read. */
  duties?: DutyProposal[];
  /** Which body a name means, in every duty that is written so. */
  resolved?: { name: string; resolution: DutyProposal['resolution'] }[];
}

export type TargetChange = Partial<
  Omit<TargetProposal, 'confidence' | 'indicatorCandidates' | 'unitAsWritten' | 'spans' | 'indicator'>
> & {
  /** A known one, or a new one by an editor's word: either way no candidate is left. */
  indicator?: IndicatorProposal;
  spans?: TargetPlace[];
};

/** What an editor said is certain. */
const CERTAIN = 1;

/** A document's facts with an editor's changes. */
export function changedFacts(facts: FactsProposal, change: FactsChange): FactsProposal {
  const confidence = { ...facts.confidence };
  for (const field of Object.keys(change)) {
    const named = field === 'regionId' ? 'region' : field;
    if (named in confidence) confidence[named as keyof typeof confidence] = CERTAIN;
  }
  return { ...facts, ...change, confidence };
}

/** A measure with an editor's changes. */
export function changedMeasure(measure: MeasureProposal, change: MeasureChange): MeasureProposal {
  const { resolved = [], ...fields } = change;
  const meant = new Map(resolved.map(({ name, resolution }) => [name, resolution]));
  const note = fields.noteSpan ?? measure.noteSpan ?? fields.span ?? measure.span;
  const duties = (fields.duties ?? measure.duties).map((duty) => ({
    ...duty,
    // What a new version of the text lost and an editor found again stands where its measure does.
    span: duty.span.end === 0 ? note : duty.span,
    resolution: meant.get(duty.name) ?? duty.resolution,
  }));
  const { confidence } = measure;
  return {
    ...measure,
    ...fields,
    duties,
    confidence: {
      span: fields.span ? CERTAIN : confidence.span,
      duties: change.duties || change.resolved ? CERTAIN : confidence.duties,
    },
  };
}

/** A target with an editor's changes, and with what follows from them. */
export function changedTarget(target: TargetProposal, change: TargetChange): TargetProposal {
  const changed = { ...target, ...change, ...highOf(target, change), ...dueOf(target, change) };
  return {
    ...changed,
    indicator: change.indicator ?? inUnit(target, change.unit),
    indicatorCandidates: change.indicator ? [] : target.indicatorCandidates,
    confidence: { ...target.confidence, ...certaintyOf(change) },
  };
}

/** Only a range has an upper end. */
function highOf({ valueHigh }: TargetProposal, change: TargetChange) {
  if (change.valueHigh !== undefined) return { valueHigh: change.valueHigh };
  const { comparator } = change;
  return { valueHigh: comparator && comparator !== 'BETWEEN' ? null : valueHigh };
}

/** A deadline and its precision come and go together; a day that is named anew is meant as that day. */
function dueOf({ dueOn, duePrecision }: TargetProposal, change: TargetChange) {
  const day = change.dueOn === undefined ? dueOn : change.dueOn;
  if (day === null) return { dueOn: null, duePrecision: null };
  const kept = change.dueOn === undefined ? duePrecision : null;
  return { dueOn: day, duePrecision: change.duePrecision ?? kept ?? ('DAY' as const) };
}

/** A new indicator that was read in the unit of its target, or in none, goes along when that is corrected. */
function inUnit({ indicator, unit: before }: TargetProposal, unit: string | null | undefined) {
  const follows = indicator.id === null && (indicator.unit === null || indicator.unit === before);
  return unit !== undefined && follows ? { ...indicator, unit } : indicator;
}

function certaintyOf(change: TargetChange): Partial<TargetProposal['confidence']> {
  const said = {
    indicator: change.indicator,
    comparator: change.comparator,
    value: change.value ?? change.valueHigh,
    unit: change.unit,
    deadline: change.dueOn,
    cadence: change.cadence,
    region: change.regionId ?? change.scope,
  };
  const fields = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields.map(([field]) => [field, CERTAIN]));
}
