import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { oneEach, perArgs } from '../../shared/loader.js';
import type { Asked } from '../../shared/row-columns.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { sightOf } from '../target/target.access.js';
import type { TargetRow } from '../target/target-row.read-model.js';
import type { TargetsAsked } from '../target/targets.read-model.js';
import { type Known, knownOf } from './known.read-model.js';
import {
  LISTED,
  REPORT_NEIGHBOURS,
  type ReportRow,
  reportColumns,
  reportsOfIndicator,
  reportsOfTarget,
  targetsOfReports,
  visibleTo,
} from './progress-reports.read-model.js';

/** Reports as the caller may see them: another's is not there. */
export const reportLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const [condition, ...value] = visibleTo(viewer);
  const isVisible = condition.replaceAll('?', '$2');
  const byId = statement(
    'report.byId',
    `select ${reportColumns()}
       from progress_report r ${REPORT_NEIGHBOURS}
      where r.id = any($1::uuid[]) and ${isVisible}`,
  );
  const latest = (which: string) => `
    (select * from progress_report r
      where r.indicator_id = t.indicator_id and r.region_id = t.region_id and ${LISTED} and ${which}
      order by r.period_ends_on desc, r.revision desc limit 1)`;
  // Where nothing was verified yet, what was said last.
  const latestOfTargets = (asked: Asked) =>
    statement(
      'report.latestOfTargets',
      `with latest as materialized (
         select t.id as target_id, r.*
           from target t
          cross join lateral (${latest(`r.state = 'VERIFIED' and ${isVisible}`)} union all ${latest(isVisible)} limit 1) r
          where t.id = any($1::uuid[]))
       select ${[reportColumns(asked), 'r.target_id as "targetUuid"'].filter(Boolean).join(', ')} from latest r ${REPORT_NEIGHBOURS}`,
    );
  type OfTarget = ReportRow & { targetUuid: string };

  return {
    byId: new DataLoader<string, ReportRow | null>(async (ids) =>
      oneEach(ids, await rows<ReportRow>(em, byId, [ids, ...value]), ({ uuid }) => uuid),
    ),

    /** The newest verified report that a target reads; without one, the newest that the caller sees. */
    latestOfTarget: perArgs(
      (asked: Asked) =>
        new DataLoader<string, ReportRow | null>(async (ids) =>
          oneEach(
            ids,
            await rows<OfTarget>(em, latestOfTargets(asked), [ids, ...value]),
            ({ targetUuid }) => targetUuid,
          ),
        ),
    ),

    /** A page of the reports that each target reads. */
    ofTarget: connectEach<ReportRow>(em, reportsOfTarget(viewer)),

    /** A page of the targets that read each report. */
    targets: perArgs((asked: TargetsAsked) =>
      connectEach<TargetRow>(em, targetsOfReports(sightOf(viewer), asked)),
    ),

    /** What is known of each indicator in a region and period, by `seriesKey`. */
    known: new DataLoader<string, Known>((keys) => knownOf({ em, viewer }, keys)),

    /** A page of the reports of each indicator, in one region or in all. */
    ofIndicator: perArgs((regionUuid: string | null) =>
      connectEach<ReportRow>(em, reportsOfIndicator(viewer, regionUuid)),
    ),
  };
};
