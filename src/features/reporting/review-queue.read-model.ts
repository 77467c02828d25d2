import type { Condition, List } from '../../shared/page.js';
import type { Viewer } from '../../shared/session.js';
import { type Shown, showing } from '../../shared/view.js';
import { REPORT } from './progress-reports.read-model.js';

/** What the queue is narrowed to; null asks nothing. */
export interface ReviewsWanted {
  indicatorUuid: string | null;
  regionUuid: string | null;
  departmentUuid: string | null;
  policyUuid: string | null;
}

/** The reports that wait for a decision and that a caller did not submit, the longest waiting first. */
export function reviewQueue({ accountId }: Viewer, wanted: ReviewsWanted, shown: Shown): List {
  const where: Condition[] = [[`r.state = 'SUBMITTED'`], ['r.submitted_by_id is distinct from ?', accountId]];
  if (wanted.indicatorUuid) where.push(['r.indicator_id = ?', wanted.indicatorUuid]);
  if (wanted.regionUuid) where.push(['r.region_id = ?', wanted.regionUuid]);
  if (wanted.departmentUuid) where.push(['r.department_id = ?', wanted.departmentUuid]);
  if (wanted.policyUuid) {
    where.push([
      `exists (select from target t where t.indicator_id = r.indicator_id and t.region_id = r.region_id
                and t.dropped_at is null and t.policy_id = ?)`,
      wanted.policyUuid,
    ]);
  }
  return {
    name: 'report.reviewQueue',
    ...showing(REPORT, 'r', shown),
    from: 'progress_report r',
    where,
    order: [
      { sql: 'coalesce(extract(epoch from r.submitted_at), 0)', type: 'numeric' },
      { sql: 'r.id', type: 'uuid' },
    ],
  };
}
