import type { FactsProposal, ItemKind, MeasureProposal, Proposal, TargetProposal } from './proposal.rules.js';

/** What an item says, told apart by its kind. */
export type Said =
  | { kind: 'FACTS'; says: FactsProposal }
  | { kind: 'MEASURE'; says: MeasureProposal }
  | { kind: 'TARGET'; says: TargetProposal };

export type ItemState = 'PENDING' | 'ACCEPTED' | 'CHANGED' | 'REJECTED';

interface Item {
  kind: ItemKind;
  state: ItemState;
  proposal: Proposal;
  decision?: Proposal | null | undefined;
}

/** What an item says now: as an editor changed it, else as it was read, carried or added. */
export const saidBy = ({ kind, state, proposal, decision }: Item): Said =>
  // The table holds one shape for each kind.
  ({ kind, says: state === 'CHANGED' && decision ? decision : proposal }) as Said;
