import type { MeasureProposal, TargetProposal } from '../../../src/features/importing/proposal.rules.js';
import { rowsOf } from '../../../src/features/importing/publication.rules.js';
import type { Publication, PublishedRows } from '../../../src/features/importing/published-rows.rules.js';
import { someKnown, someMeasure, someTarget } from './proposal.js';

/** A confirmed measure; it carries the object whose key is given. */
export const measured = (
  itemId: string,
  says: Partial<MeasureProposal> = {},
  carriedId: string | null = null,
) => ({
  itemId,
  carriedId,
  says: someMeasure(says),
});
/** A confirmed target; it carries the object whose key is given. */
export const targeted = (
  itemId: string,
  says: Partial<TargetProposal> = {},
  carriedId: string | null = null,
) => ({
  itemId,
  carriedId,
  says: someTarget({ startsOn: '2025-01-10', ...says }),
});

/** New keys are new-1, new-2, …: in the order in which rows are asked for. */
export function published(fields: Partial<Publication> = {}): PublishedRows {
  let last = 0;
  const newId = () => {
    last += 1;
    return `new-${last}`;
  };
  return rowsOf({
    policyId: 'policy',
    policyTextId: 'text',
    known: someKnown(),
    measures: [],
    targets: [],
    twins: new Map(),
    namedIndicators: new Map(),
    firstOrdinal: { indicator: 7, target: 40 },
    newId,
    ...fields,
  });
}
