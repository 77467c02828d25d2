import type { Fate } from './carried.rules.js';
import type { CarriedOverType } from './carried-over.type.js';
import type { ComparedReading } from './reading.type.js';
import { shownMeasure, shownTarget } from './shown-proposal.js';

/** What was confirmed and fares so in a new version, as the API shows it. */
export function shownCarried(
  { base, reading, carried }: ComparedReading,
  fates: readonly Fate[],
): CarriedOverType {
  const [before, after] = [{ text: base.text }, { text: reading.text }];
  return {
    measures: carried.measures
      .filter(({ fate }) => fates.includes(fate))
      .map(({ id, fate, confirmed, proposal }) => ({
        fate,
        measureUuid: id,
        confirmed: shownMeasure(confirmed, before),
        proposal: fate === 'LOST' ? null : shownMeasure(proposal, after),
      })),
    targets: carried.targets
      .filter(({ fate }) => fates.includes(fate))
      .map(({ id, fate, confirmed, proposal }) => ({
        fate,
        targetUuid: id,
        confirmed: shownTarget(confirmed, before),
        proposal: fate === 'LOST' ? null : shownTarget(proposal, after),
      })),
  };
}
