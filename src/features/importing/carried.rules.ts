import type { FactsProposal, MeasureProposal, TargetProposal } from './proposal.rules.js';

/** Something confirmed, in the shape of a proposal, with its places in the text that the new one follows. */
export interface Confirmed<Proposal> {
  id: string;
  says: Proposal;
}

/** What a policy's newest published text states, as it was confirmed. */
export interface ConfirmedObjects {
  facts: FactsProposal;
  measures: readonly Confirmed<MeasureProposal>[];
  /** Another policy's targets among them, where this one states them too. */
  targets: readonly (Confirmed<TargetProposal> & { isOwn: boolean })[];
}

/**
 * UNCHANGED: the same words, and all that is read of them is the same. CHANGED: an editor looks at both. LOST: the new
 * text has no words for it, and the proposal no place.
 */
export type Fate = 'UNCHANGED' | 'CHANGED' | 'LOST';

/** What becomes of something confirmed in a new version of the text. */
export interface CarriedOver<Proposal> {
  /** Of the measure or target. */
  id: string;
  fate: Fate;
  confirmed: Proposal;
  proposal: Proposal;
}

/** The place of what stands nowhere: no text has these characters, so none can be published with it. */
export const NOWHERE = { start: 0, end: 0 } as const;

/** Field by field: what the texts say differently is as the new one says, all else as it was confirmed. */
export function updated<Said extends object, Field extends keyof Said>(
  fields: readonly Field[],
  { confirmed, before, after }: { confirmed: Said; before: Said; after: Said },
): { says: Said; changed: Field[] } {
  const changed = fields.filter((field) => !alike(before[field], after[field]));
  const says = { ...confirmed };
  for (const field of changed) says[field] = after[field];
  return { says, changed: changed.filter((field) => !alike(confirmed[field], says[field])) };
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What changed is as sure as the new text is read; where nothing is read there, an editor has to look. */
export function sureness<Sure extends Record<string, number>>(
  fate: Fate,
  confirmed: { confidence: Sure },
  now: { confidence: Sure } | undefined,
): Sure {
  if (fate === 'UNCHANGED') return confirmed.confidence;
  return now?.confidence ?? unsure(confirmed.confidence);
}

/** Not sure of a single field: what no bulk of decisions takes along. */
export const unsure = <Sure extends Record<string, number>>(confidence: Sure): Sure =>
  Object.fromEntries(Object.keys(confidence).map((field) => [field, 0])) as Sure;
