import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { saidBy } from './decided.rules.js';
import type { DraftItem } from './draft-item.entity.js';
import type { FactsProposal, MeasureProposal, TargetProposal } from './proposal.rules.js';
import { begun } from './publishable.rules.js';
import type { Confirmed } from './published-rows.rules.js';

interface Given {
  policyId: string;
  items: readonly DraftItem[];
  startsOn: string | null;
}

/** What a draft confirms, by kind, and the objects whose carrying on an editor rejected. */
export interface ConfirmedItems {
  facts: FactsProposal | null;
  measures: Confirmed<MeasureProposal>[];
  targets: Confirmed<TargetProposal>[];
  rejected: { measureIds: string[]; targetIds: string[] };
}

// A target that another document has promised first is stated here again, and stays the other's.
const OWN = 'select t.id from target t where t.id = any($1::uuid[]) and t.policy_id = $2';

/** Sorts the decided items of a draft. */
export async function confirmedItems(
  em: EntityManager,
  { policyId, items, startsOn }: Given,
): Promise<ConfirmedItems> {
  const carried = items.flatMap(({ target }) => target?.id ?? []);
  const own = await rowsInTransaction<{ id: string }>(em, OWN, [carried, policyId]);
  const ownIds = new Set(own.map(({ id }) => id));
  const kept = items
    .filter(({ state }) => state !== 'REJECTED')
    .map((item) => ({ item, said: saidBy(item) }));
  const rejected = items.filter(({ state }) => state === 'REJECTED');
  return {
    facts: kept.flatMap(({ said }) => (said.kind === 'FACTS' ? [said.says] : []))[0] ?? null,
    measures: kept.flatMap(({ item, said }) =>
      said.kind === 'MEASURE'
        ? [{ itemId: item.id, carriedId: item.measure?.id ?? null, says: said.says }]
        : [],
    ),
    targets: kept.flatMap(({ item, said }) =>
      said.kind === 'TARGET'
        ? [{ itemId: item.id, carriedId: ownId(item, ownIds), says: begun(said.says, startsOn) }]
        : [],
    ),
    rejected: {
      measureIds: rejected.flatMap(({ measure }) => measure?.id ?? []),
      targetIds: rejected.flatMap(({ target }) => target?.id ?? []),
    },
  };
}

const ownId = ({ target }: DraftItem, own: ReadonlySet<string>): string | null =>
  target && own.has(target.id) ? target.id : null;
