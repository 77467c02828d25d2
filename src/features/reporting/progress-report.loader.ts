import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { oneEach, perArgs } from '../../shared/loader.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import {
  REPORT_COLUMNS,
  REPORT_NEIGHBOURS,
  type ReportRow,
  reportsOfIndicator,
  reportsOfTarget,
  visibleTo,
} from './progress-reports.read-model.js';

/** Reports as the caller may see them: another's is not there. */
export const reportLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const [condition, ...value] = visibleTo(viewer);
  const isVisible = condition.replaceAll('?', '$2');
  const byId = statement(
    'report.byId',
    `select ${REPORT_COLUMNS}
       from progress_report r ${REPORT_NEIGHBOURS}
      where r.id = any($1::uuid[]) and ${isVisible}`,
  );
  const latest = (which: string) => `
    (select * from progress_report r
      where r.indicator_id = t.indicator_id and r.region_id = t.region_id and ${which}
      order by r.period_ends_on desc, r.revision desc limit 1)`;
  // Where nothing was verified yet, what was said last.
  const latestOfTarget = statement(
    'report.latestOfTarget',
    `select t.id as "targetUuid", ${REPORT_COLUMNS}
       from target t
      cross join lateral (${latest(`r.state = 'VERIFIED' and ${isVisible}`)} union all ${latest(isVisible)} limit 1) r
      ${REPORT_NEIGHBOURS}
      where t.id = any($1::uuid[])`,
  );
  type OfTarget = ReportRow & { targetUuid: string };

  return {
    byId: new DataLoader<string, ReportRow | null>(async (ids) =>
      oneEach(ids, await rows<ReportRow>(em, byId, [ids, ...value]), ({ uuid }) => uuid),
    ),

    /** The newest verified report that a target reads; without one, the newest that the caller sees. */
    latestOfTarget: new DataLoader<string, ReportRow | null>(async (ids) =>
      oneEach(ids, await rows<OfTarget>(em, latestOfTarget, [ids, ...value]), ({ targetUuid }) => targetUuid),
    ),

    /** A page of the reports that each target reads. */
    ofTarget: connectEach<ReportRow>(em, reportsOfTarget(viewer)),

    /** A page of the reports of each indicator, in one region or in all. */
    ofIndicator: perArgs((regionUuid: string | null) =>
      connectEach<ReportRow>(em, reportsOfIndicator(viewer, regionUuid)),
    ),
  };
};
