import { narrowedBy } from '../../shared/narrow.js';
import type { List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import type { Viewer } from '../../shared/session.js';
import { seesDrafts } from '../policy/policy.access.js';
import type { DraftItemKind, DraftItemOrigin, DraftItemState } from './draft-item.type.js';
import type { Proposal } from './proposal.rules.js';

/** An item of whatever kind; `__typename` says which. */
export interface DraftItemRow {
  __typename: 'FactsItem' | 'MeasureItem' | 'TargetItem';
  id: string;
  uuid: string;
  draftUuid: string;
  policyTextUuid: string;
  baseTextUuid: string | null;
  origin: DraftItemOrigin;
  state: DraftItemState;
  confidence: string;
  place: { start: number; end: number; textUuid: string } | null;
  reason: string | null;
  decidedAt: string | null;
  decidedBy: { name: string; nameEn: string } | null;
  read: Proposal;
  before: Proposal | null;
  decided: Proposal | null;
  measureUuid: string | null;
  targetUuid: string | null;
}

/** What is wanted of the items of a draft; null asks nothing. */
export interface ItemsWanted {
  kind: DraftItemKind | null;
  state: DraftItemState | null;
  origin: DraftItemOrigin | null;
  belowConfidence: string | null;
  lost: boolean | null;
}

const CONDITIONS = {
  kind: 'i.kind = ?',
  state: 'i.state = ?',
  origin: 'i.origin = ?',
  belowConfidence: 'i.confidence < ?::numeric',
  lost: `(i.origin = 'CARRIED' and i.kind <> 'FACTS' and i."start" is null) = ?`,
};

// Who rejected what and why is the editors' own business.
const columns = (full: boolean): ColumnsOf<DraftItemRow> => ({
  __typename:
    "case i.kind when 'FACTS' then 'FactsItem' when 'MEASURE' then 'MeasureItem' else 'TargetItem' end",
  id: "'item_' || i.id",
  uuid: 'i.id',
  draftUuid: 'i.draft_id',
  policyTextUuid: 'd.policy_text_id',
  baseTextUuid: 'd.base_text_id',
  origin: 'i.origin',
  state: 'i.state',
  confidence: 'i.confidence',
  place: `case when i."start" is not null
    then json_build_object('start', i."start", 'end', i."end", 'textUuid', d.policy_text_id) end`,
  reason: full ? 'i.reason' : 'null',
  decidedAt: 'i.decided_at',
  decidedBy: full
    ? `case when decider.id is not null
         then json_build_object('name', decider.name, 'nameEn', decider.name_en) end`
    : 'null',
  read: 'i.proposal',
  before: 'i.confirmed',
  decided: 'i.decision',
  measureUuid: 'i.measure_id',
  targetUuid: 'i.target_id',
});

export const itemColumns = (viewer: Pick<Viewer, 'roles'>): string => asColumns(columns(seesDrafts(viewer)));

export const ITEM_FROM = `
  draft_item i
  join policy_draft d on d.id = i.draft_id
  left join account decider on decider.id = i.decided_by_id`;

/** The items of each draft, as far as they are wanted, in the order of the document. */
export const draftItems = (viewer: Pick<Viewer, 'roles'>, wanted: ItemsWanted): List => ({
  name: 'draft.items',
  select: itemColumns(viewer),
  from: ITEM_FROM,
  where: narrowedBy(wanted, CONDITIONS),
  order: [
    { sql: 'i.ordinal', type: 'int' },
    { sql: 'i.id', type: 'uuid' },
  ],
  parent: 'i.draft_id',
});
