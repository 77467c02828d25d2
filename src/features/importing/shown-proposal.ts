import type { FactsProposal, MeasureProposal, Place, Proposal, TargetProposal } from './proposal.rules.js';
import type { ProposedFactsType } from './proposed-facts.type.js';
import type { ProposedMeasureType } from './proposed-measure.type.js';
import type { FieldConfidenceType, TextPlaceType } from './proposed-place.type.js';
import type { ProposedTargetType } from './proposed-target.type.js';

/** The text that a proposal was read from: itself, or where it is stored. */
export type ReadFrom = Pick<TextPlaceType, 'text' | 'textUuid'>;

/** A document's facts as the API shows them. */
export function shownFacts({
  confidence,
  regionId,
  issuerDepartmentId,
  ...facts
}: FactsProposal): ProposedFactsType {
  return {
    ...facts,
    regionUuid: regionId,
    issuerDepartmentUuid: issuerDepartmentId,
    fields: fieldsOf({ confidence }),
  };
}

/** A measure as the API shows it. */
export function shownMeasure(measure: MeasureProposal, from: ReadFrom): ProposedMeasureType {
  const { path, title, span, noteSpan, openTailSpan, duties } = measure;
  return {
    path,
    title,
    place: shownPlace(span, from),
    note: noteSpan && shownPlace(noteSpan, from),
    openTail: openTailSpan && shownPlace(openTailSpan, from),
    duties: duties.map(({ name, role, origin, span: at, resolution }) => ({
      name,
      role,
      origin,
      place: shownPlace(at, from),
      status: resolution.status,
      reason: resolution.reason,
      confidence: `${resolution.confidence}`,
      departmentUuid: resolution.departmentId,
      candidates: resolution.candidates.map(({ departmentId, reason }) => ({
        reason,
        departmentUuid: departmentId,
      })),
    })),
    fields: fieldsOf(measure),
  };
}

/** A target as the API shows it. */
export function shownTarget(target: TargetProposal, from: ReadFrom): ProposedTargetType {
  const { indicator, indicatorCandidates, regionId, unit, spans, confidence, ...terms } = target;
  const { id, unit: unitCode, ...named } = indicator;
  return {
    ...terms,
    indicator: { ...named, indicatorUuid: id, unitCode },
    indicatorCandidates: indicatorCandidates.map(({ indicatorId, likeness }) => ({
      likeness: `${likeness}`,
      indicatorUuid: indicatorId,
    })),
    regionUuid: regionId,
    unitCode: unit,
    places: spans.map(({ context, path, ...at }) => ({ context, path, place: shownPlace(at, from) })),
    fields: fieldsOf({ confidence }),
  };
}

export const shownPlace = ({ start, end }: Place, from: ReadFrom): TextPlaceType => ({ start, end, ...from });

const fieldsOf = ({ confidence }: Pick<Proposal, 'confidence'>): FieldConfidenceType[] =>
  Object.entries(confidence).map(([field, share]) => ({ field, confidence: `${share}` }));
