import type { ItemState, Said } from './decided.rules.js';
import type { FactsProposal, Place } from './proposal.rules.js';

interface Decided {
  state: ItemState;
  said: Said;
}

/** What the items of a draft have to fit in with: the document's region and first day, and where its measures stand. */
export interface Document {
  regionId: string | null;
  startsOn: string | null;
  measures: Place[];
}

/** The document as its draft has it now; of facts that are rejected, as the policy has it. */
export function documentOf(
  items: readonly Decided[],
  policy: Pick<FactsProposal, 'regionId' | 'issuedOn' | 'effectiveFrom'>,
): Document {
  const standing = items.filter(({ state }) => state !== 'REJECTED').map(({ said }) => said);
  const facts = standing.flatMap(({ kind, says }) => (kind === 'FACTS' ? [says] : []))[0] ?? policy;
  return {
    regionId: facts.regionId,
    startsOn: facts.effectiveFrom ?? facts.issuedOn,
    measures: standing.flatMap(({ kind, says }) => (kind === 'MEASURE' ? [says.span] : [])),
  };
}

/** How a message names an item: by its place in the list and in the outline. */
export const labelOf = ({ ordinal, path }: { ordinal: number; path?: string | null | undefined }): string =>
  `#${ordinal} ${path ?? ''}`.trim();
