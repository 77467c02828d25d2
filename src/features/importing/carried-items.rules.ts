import type { CarriedOver } from './carried.rules.js';
import type { CarryOver } from './carry-over.rules.js';
import { factsItem, measureItem, type ProposedItem, targetItem } from './draft-items.rules.js';
import { type MeasureProposal, overall, type Place, type TargetProposal } from './proposal.rules.js';

/** What a new version of a text proposes: what is carried over and what is new, as it runs; what it lost comes last. */
export function carriedItems(carried: CarryOver, titlePlace: Place | null, now: Date): ProposedItem[] {
  const items = [
    ...carried.measures.map((each) => ({ ...measureCarried(each), ...settled(each, now) })),
    ...carried.targets.map((each) => ({ ...targetCarried(each), ...settled(each, now) })),
    ...carried.newMeasures.map(measureItem),
    ...carried.newTargets.flatMap(targetItem),
  ];
  const last = Number.MAX_SAFE_INTEGER;
  items.sort((one, other) => (one.start ?? last) - (other.start ?? last));
  const { facts } = carried;
  const first = { ...factsItem(facts.proposal, titlePlace), ...settled(facts, now) };
  return [first, ...items];
}

const NOT_PLACED = { start: null, end: null };

const measureCarried = ({ id, fate, proposal }: CarriedOver<MeasureProposal>): ProposedItem => ({
  ...measureItem(proposal),
  ...(fate === 'LOST' ? NOT_PLACED : {}),
  measure: id,
});

function targetCarried({ id, proposal, confirmed }: CarriedOver<TargetProposal>): ProposedItem {
  const path = confirmed.spans[0]?.path ?? null;
  const lost = { kind: 'TARGET' as const, ...NOT_PLACED, path, proposal, confidence: overall(proposal) };
  const [placed] = targetItem(proposal);
  return { ...(placed ?? lost), origin: 'CARRIED', target: id };
}

/** Where nothing changed, nothing is left to decide, and nobody did. */
const settled = <Proposal>(
  { fate, confirmed }: Pick<CarriedOver<Proposal>, 'fate' | 'confirmed'>,
  now: Date,
) => ({
  origin: 'CARRIED' as const,
  confirmed,
  ...(fate === 'UNCHANGED'
    ? { state: 'ACCEPTED' as const, decidedAt: now }
    : { state: 'PENDING' as const, decidedAt: null }),
});
