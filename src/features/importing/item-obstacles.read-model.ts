import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';
import { type ItemState, saidBy } from './decided.rules.js';
import { documentOf, labelOf } from './document.rules.js';
import { registered } from './known.read-model.js';
import type { ItemKind, Proposal } from './proposal.rules.js';
import { type Obstacle, obstaclesOf } from './publishable.rules.js';

interface ItemRow {
  uuid: string;
  policyTextUuid: string;
  ordinal: number;
  path: string | null;
  kind: ItemKind;
  state: ItemState;
  proposal: Proposal;
  decision: Proposal | null;
  regionId: string;
  issuedOn: string | null;
  effectiveFrom: string | null;
}

// With the facts of each document, which say when its targets begin.
const ITEMS = {
  name: 'draft.itemsToJudge',
  text: `
    select i.id as uuid, d.policy_text_id as "policyTextUuid", i.ordinal, i.path, i.kind, i.state, i.proposal,
           i.decision, p.region_id as "regionId", p.issued_on as "issuedOn", p.effective_from as "effectiveFrom"
      from draft_item i
      join policy_draft d on d.id = i.draft_id and d.state = 'OPEN'
      join policy p on p.id = d.policy_id
     where i.id = any($1::uuid[])
        or (i.kind = 'FACTS' and i.draft_id in (select a.draft_id from draft_item a where a.id = any($1::uuid[])))`,
};

/** What keeps items of open drafts from being published, of each document's text by what is known today. */
export async function itemObstacles(
  em: EntityManager,
  asked: readonly string[],
): Promise<Map<string, Obstacle[]>> {
  const items = await rows<ItemRow>(em, ITEMS, [asked]);
  const found = new Map<string, Obstacle[]>();
  for (const textUuid of new Set(items.map(({ policyTextUuid }) => policyTextUuid))) {
    const ofText = items.filter(({ policyTextUuid }) => policyTextUuid === textUuid);
    const { known } = await registered(em, textUuid);
    const decided = ofText.map((item) => ({ state: item.state, said: saidBy(item) }));
    const [{ regionId, issuedOn, effectiveFrom } = { regionId: null, issuedOn: null, effectiveFrom: null }] =
      ofText;
    const { startsOn } = documentOf(decided, { regionId, issuedOn, effectiveFrom });
    for (const item of ofText) {
      const obstacles = item.state === 'REJECTED' ? [] : obstaclesOf(saidBy(item), known, startsOn);
      found.set(
        item.uuid,
        obstacles.map((obstacle) => ({ ...obstacle, params: { item: labelOf(item), ...obstacle.params } })),
      );
    }
  }
  return found;
}
