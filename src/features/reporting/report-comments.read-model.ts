import type { Condition, List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import type { Viewer } from '../../shared/session.js';
import { reachOf } from '../identity/access-table.js';
import { takesPart } from './taking-part.read-model.js';

export interface ReportCommentRow {
  id: string;
  uuid: string;
  text: string;
  writtenAt: string;
  writtenBy: { name: string; nameEn: string };
  isDemo: boolean;
  departmentUuid: string | null;
}

const columns: ColumnsOf<ReportCommentRow> = {
  id: "'comment_' || c.id",
  uuid: 'c.id',
  text: 'c.text',
  writtenAt: 'c.written_at',
  writtenBy: "json_build_object('name', writer.name, 'nameEn', writer.name_en)",
  isDemo: 'c.is_demo',
  departmentUuid: 'c.department_id',
};

export const COMMENT_COLUMNS = asColumns(columns);

/** Comments `c` with their report `r`. */
export const COMMENTS_FROM = `
  report_comment c
  join progress_report r on r.id = c.report_id
  join account writer on writer.id = c.written_by_id`;

/** Which comments a caller reads: who sees all reports those on all, who takes part in one those on that. */
export function commentsVisibleTo({ roles, departmentIds }: Viewer): Condition {
  switch (reachOf(roles, 'readReports')) {
    case 'ALL':
      return ['true'];
    case 'OWN':
      return [`(r.department_id = any(?::uuid[]) or ${takesPart('?')})`, departmentIds];
    default:
      return ['false'];
  }
}

/** The comments on each report, the oldest first. */
export const commentsOfReports = (viewer: Viewer): List => ({
  name: 'comment.ofReports',
  select: COMMENT_COLUMNS,
  from: COMMENTS_FROM,
  where: [commentsVisibleTo(viewer)],
  order: [
    { sql: 'extract(epoch from c.written_at)', type: 'numeric' },
    { sql: 'c.id', type: 'uuid' },
  ],
  parent: 'c.report_id',
});
