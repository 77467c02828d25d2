import {
  type FactsProposal,
  type ItemKind,
  type MeasureProposal,
  overall,
  type Place,
  type Proposal,
  type TargetProposal,
} from './proposal.rules.js';
import type { Reading } from './reading.rules.js';

/** One thing that a draft is to propose, before it is stored. */
export interface ProposedItem {
  kind: ItemKind;
  origin: 'EXTRACTED' | 'CARRIED';
  start: number | null;
  end: number | null;
  path: string | null;
  proposal: Proposal;
  confidence: string;
  /** Of what is carried over: what it was, and whether there is anything left to decide. */
  confirmed?: Proposal;
  measure?: string;
  target?: string;
  state?: 'PENDING' | 'ACCEPTED';
  decidedAt?: Date | null;
}

/** What a reading proposes: the document's facts first, then measures and targets as they stand in the text. */
export function itemsOf({ facts, titlePlace, measures, targets }: Reading): ProposedItem[] {
  const placed = [...measures.map(measureItem), ...targets.flatMap(targetItem)];
  // A measure goes before the targets that stand in it.
  placed.sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  return [factsItem(facts, titlePlace), ...placed];
}

export const factsItem = (proposal: FactsProposal, place: Place | null): ProposedItem => ({
  kind: 'FACTS',
  origin: 'EXTRACTED',
  start: place?.start ?? null,
  end: place?.end ?? null,
  path: null,
  proposal,
  confidence: overall(proposal),
});

export const measureItem = (proposal: MeasureProposal): ProposedItem => ({
  kind: 'MEASURE',
  origin: 'EXTRACTED',
  ...proposal.span,
  path: proposal.path,
  proposal,
  confidence: overall(proposal),
});

/** A target stands where it is stated first. */
export function targetItem(proposal: TargetProposal): ProposedItem[] {
  const [first] = proposal.spans;
  if (!first) return [];
  const { start, end, path } = first;
  return [{ kind: 'TARGET', origin: 'EXTRACTED', start, end, path, proposal, confidence: overall(proposal) }];
}
