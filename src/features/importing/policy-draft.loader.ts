import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { manyEach, oneEach, perArgs } from '../../shared/loader.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import type { DraftItemKind, DraftItemState } from './draft-item.type.js';
import {
  type DraftItemRow,
  draftItems,
  ITEM_FROM,
  type ItemsWanted,
  itemColumns,
} from './draft-items.read-model.js';
import { DRAFT_COLUMNS, DRAFT_FROM, type DraftRow, visibleDrafts } from './policy-drafts.read-model.js';

interface CountRow {
  draftUuid: string;
  kind: DraftItemKind;
  state: DraftItemState;
  count: number;
}

const COUNTS = {
  name: 'draft.counts',
  text: `
    select i.draft_id as "draftUuid", i.kind, i.state, count(*)::int as count
      from draft_item i where i.draft_id = any($1::uuid[])
     group by i.draft_id, i.kind, i.state order by i.kind, i.state`,
};

/** Drafts and their items, as far as the caller may see them. */
export const policyDraftLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const [condition, seesAll] = visibleDrafts(viewer);
  const isVisible = condition.replaceAll('?', '$2');
  const draftsBy = (name: string, where: string) =>
    statement(name, `select ${DRAFT_COLUMNS} from ${DRAFT_FROM} where ${where} and ${isVisible}`);
  const byId = draftsBy('draft.byId', 'd.id = any($1::uuid[])');
  const openOf = draftsBy('draft.openOf', "d.policy_id = any($1::uuid[]) and d.state = 'OPEN'");
  const itemById = statement(
    'draft.itemById',
    `select ${itemColumns(viewer)} from ${ITEM_FROM}
       join policy p on p.id = d.policy_id
       join policy_text t on t.id = d.policy_text_id
      where i.id = any($1::uuid[]) and ${isVisible}`,
  );
  return {
    byId: new DataLoader<string, DraftRow | null>(async (ids) =>
      oneEach(ids, await rows<DraftRow>(em, byId, [ids, seesAll]), ({ uuid }) => uuid),
    ),

    /** The open draft of each policy. */
    openOf: new DataLoader<string, DraftRow | null>(async (ids) =>
      oneEach(ids, await rows<DraftRow>(em, openOf, [ids, seesAll]), ({ policyUuid }) => policyUuid),
    ),

    counts: new DataLoader<string, CountRow[]>(async (ids) =>
      manyEach(ids, await rows<CountRow>(em, COUNTS, [ids]), ({ draftUuid }) => draftUuid),
    ),

    itemById: new DataLoader<string, DraftItemRow | null>(async (ids) =>
      oneEach(ids, await rows<DraftItemRow>(em, itemById, [ids, seesAll]), ({ uuid }) => uuid),
    ),

    /** A page of the items of each draft. */
    items: perArgs((wanted: ItemsWanted) => connectEach<DraftItemRow>(em, () => draftItems(viewer, wanted))),
  };
};
