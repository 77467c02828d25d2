import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { perArgs } from '../../shared/loader.js';
import type { Session } from '../../shared/session.js';
import { WHOLE } from '../../shared/view.js';
import { oneByKey } from '../../shared/view-loader.js';
import { sightOf } from '../target/target.access.js';
import type { TargetRow } from '../target/target-row.read-model.js';
import type { TargetsAsked } from '../target/targets.read-model.js';
import { type Known, knownOf } from './known.read-model.js';
import { LISTED, REPORT, type ReportRow, visibleTo } from './progress-reports.read-model.js';
import { reportsOfIndicator, reportsOfTarget, targetsOfReports } from './reports-of.read-model.js';

/** Reports as the caller may see them: another's is not there. */
export const reportLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const [condition, ...value] = visibleTo(viewer);
  const isVisible = condition.replaceAll('?', '$2');
  const reading = { view: REPORT, alias: 'r', values: value };
  const byIdAs = oneByKey<ReportRow>(em, {
    ...reading,
    name: 'report.byId',
    text: ({ select, joins }) => `
      select r.id as key, ${select} from progress_report r ${joins}
       where r.id = any($1::uuid[]) and ${isVisible}`,
  });
  const latest = (which: string) => `
    (select * from progress_report r
      where r.indicator_id = t.indicator_id and r.region_id = t.region_id and ${LISTED} and ${which}
      order by r.period_ends_on desc, r.revision desc limit 1)`;
  return {
    byIdAs,
    byId: byIdAs(WHOLE),

    /** The newest verified report that a target reads; without one, the newest that the caller sees. */
    latestOfTarget: oneByKey<ReportRow>(em, {
      ...reading,
      name: 'report.latestOfTargets',
      text: ({ select, joins }) => `
        with latest as materialized (
          select t.id as target_id, r.*
            from target t
           cross join lateral (${latest(`r.state = 'VERIFIED' and ${isVisible}`)} union all ${latest(isVisible)} limit 1) r
           where t.id = any($1::uuid[]))
        select r.target_id as key, ${select} from latest r ${joins}`,
    }),

    /** A page of the reports that each target reads. */
    ofTarget: connectEach<ReportRow>(em, (shown) => reportsOfTarget(viewer, shown)),

    /** A page of the targets that read each report. */
    targets: perArgs((wanted: Omit<TargetsAsked, 'shown'>) =>
      connectEach<TargetRow>(em, (shown) => targetsOfReports(sightOf(viewer), { ...wanted, shown })),
    ),

    /** What is known of each indicator in a region and period, by `seriesKey`. */
    known: new DataLoader<string, Known>((keys) => knownOf({ em, viewer }, keys)),

    /** A page of the reports of each indicator, in one region or in all. */
    ofIndicator: perArgs((regionUuid: string | null) =>
      connectEach<ReportRow>(em, (shown) => reportsOfIndicator(viewer, regionUuid, shown)),
    ),
  };
};
