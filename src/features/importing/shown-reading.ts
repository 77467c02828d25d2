import type { Duplicate } from './duplicates.read-model.js';
import type { ReadingWarning } from './proposal.rules.js';
import type { Reading } from './reading.rules.js';
import type { PolicyReadingType, ReadingWarningType } from './reading.type.js';
import { type ReadFrom, shownFacts, shownMeasure, shownPlace, shownTarget } from './shown-proposal.js';

/** A reading as the API shows it. */
export function shownReading(reading: Reading, duplicates: readonly Duplicate[]): PolicyReadingType {
  const { text, facts, clauses, measures, targets, warnings } = reading;
  const duties = measures.flatMap((measure) => measure.duties);
  const open = duties.filter(({ resolution: { status } }) => status === 'UNKNOWN' || status === 'AMBIGUOUS');
  return {
    facts: shownFacts(facts),
    counts: {
      clauses: clauses.length,
      measures: measures.length,
      duties: duties.length,
      openDuties: open.length,
      targets: targets.length,
      targetsOfKnownIndicators: targets.filter(({ indicator }) => indicator.id !== null).length,
      warnings: warnings.length,
    },
    measures: measures.map((measure) => shownMeasure(measure, { text })),
    targets: targets.map((target) => shownTarget(target, { text })),
    warnings: shownWarnings(warnings, { text }),
    duplicates: duplicates.map(({ policyUuid, grounds }) => ({ policyUuid, grounds })),
  };
}

/** Warnings as the API shows them; one without characters speaks of the whole. */
export const shownWarnings = (warnings: readonly ReadingWarning[], from: ReadFrom): ReadingWarningType[] =>
  warnings.map(({ code, message, start, end }) => ({
    code,
    message,
    place: start < end ? shownPlace({ start, end }, from) : null,
  }));
