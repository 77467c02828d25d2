import type { Condition, List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session, Viewer } from '../../shared/session.js';
import { fileJson, type ShownFile } from '../file/shown-file.read-model.js';
import { seesDrafts } from '../policy/policy.access.js';
import type { DraftState } from './policy-draft.type.js';
import type { ReadingWarning } from './proposal.rules.js';

export interface DraftRow {
  id: string;
  uuid: string;
  state: DraftState;
  version: number;
  sourceName: string | null;
  sourceFile: ShownFile | null;
  mediaType: string;
  createdAt: string;
  createdBy: { name: string; nameEn: string } | null;
  publishedAt: string | null;
  publishedBy: { name: string; nameEn: string } | null;
  policyUuid: string;
  policyTextUuid: string;
  baseTextUuid: string | null;
  noted: ReadingWarning[];
}

const accountJson = (alias: string) =>
  `case when ${alias}.id is not null then json_build_object('name', ${alias}.name, 'nameEn', ${alias}.name_en) end`;

const columns: ColumnsOf<DraftRow> = {
  id: "'draft_' || d.id",
  uuid: 'd.id',
  state: 'd.state',
  version: 'd.version',
  sourceName: 'd.source_name',
  sourceFile: fileJson('source'),
  mediaType: 'd.media_type',
  createdAt: 'd.created_at',
  createdBy: accountJson('creator'),
  publishedAt: 'd.published_at',
  publishedBy: accountJson('publisher'),
  policyUuid: 'd.policy_id',
  policyTextUuid: 'd.policy_text_id',
  baseTextUuid: 'd.base_text_id',
  noted: 'd.warnings',
};

export const DRAFT_COLUMNS = asColumns(columns);

export const DRAFT_FROM = `
  policy_draft d
  join policy p on p.id = d.policy_id
  join policy_text t on t.id = d.policy_text_id
  left join account creator on creator.id = d.created_by_id
  left join account publisher on publisher.id = d.published_by_id
  left join stored_file source on source.id = d.source_file_id`;

/**
 * Editors see every draft, everybody the open one of a text that is published already: what a machine read from it and
 * nobody has confirmed. Of `policy_draft d` with its policy and text.
 */
export const visibleDrafts = (viewer: Pick<Viewer, 'roles'>): Condition => [
  "(d.state = 'OPEN' and p.state = 'PUBLISHED' and t.published_at is not null or ?)",
  seesDrafts(viewer),
];

/** The drafts that the caller may see, in one state or in all, the newest first. */
export const policyDrafts = (viewer: Pick<Viewer, 'roles'>, state: DraftState | null): List => ({
  name: 'draft.list',
  select: DRAFT_COLUMNS,
  from: DRAFT_FROM,
  where: [visibleDrafts(viewer), ...(state ? [['d.state = ?', state] as const] : [])],
  order: [
    { sql: 'extract(epoch from d.created_at)', type: 'numeric', descending: true },
    { sql: 'd.id', type: 'uuid' },
  ],
});

/** Whether a draft that the caller sees was read from a file. */
export async function seesSource(
  { em, viewer }: Pick<Session, 'em' | 'viewer'>,
  fileUuid: string,
): Promise<boolean> {
  const [condition, seesAll] = visibleDrafts(viewer);
  const seen = statement(
    'draft.sourceSeen',
    `select d.id from ${DRAFT_FROM} where d.source_file_id = $1 and ${condition.replaceAll('?', '$2')} limit 1`,
  );
  return (await rows(em, seen, [fileUuid, seesAll])).length > 0;
}
