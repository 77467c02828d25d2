import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { visibleTo } from './progress-reports.read-model.js';

/** Whether a file is evidence of a report that the caller sees. */
export async function seesEvidence(
  { em, viewer }: Pick<Session, 'em' | 'viewer'>,
  fileUuid: string,
): Promise<boolean> {
  const [condition, ...value] = visibleTo(viewer);
  const seen = statement(
    'evidence.seen',
    `select e.id from report_evidence e join progress_report r on r.id = e.report_id
      where e.file_id = $1 and ${condition.replaceAll('?', '$2')} limit 1`,
  );
  return (await rows(em, seen, [fileUuid, ...value])).length > 0;
}
