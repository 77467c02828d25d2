import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { oneEach } from '../../shared/loader.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import {
  COMMENT_COLUMNS,
  COMMENTS_FROM,
  commentsOfReports,
  commentsVisibleTo,
  type ReportCommentRow,
} from './report-comments.read-model.js';

/** Comments as the caller may read them. */
export const commentLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const [condition, ...value] = commentsVisibleTo(viewer);
  const byId = statement(
    'comment.byId',
    `select ${COMMENT_COLUMNS} from ${COMMENTS_FROM}
      where c.id = any($1::uuid[]) and ${condition.replaceAll('?', '$2')}`,
  );
  return {
    byId: new DataLoader<string, ReportCommentRow | null>(async (ids) =>
      oneEach(ids, await rows<ReportCommentRow>(em, byId, [ids, ...value]), ({ uuid }) => uuid),
    ),

    /** A page of the comments on each report. */
    ofReport: connectEach<ReportCommentRow>(em, () => commentsOfReports(viewer)),
  };
};
