import type { List } from '../../shared/page.js';
import type { Viewer } from '../../shared/session.js';
import { type Shown, showing } from '../../shared/view.js';
import type { Sight } from '../target/target.access.js';
import { type TargetsAsked, targets } from '../target/targets.read-model.js';
import { targetsThrough } from '../target/targets-of.read-model.js';
import { LISTED, NEWEST_FIRST, REPORT, visibleTo } from './progress-reports.read-model.js';

/** The reports of each indicator, in one region or in all. */
export const reportsOfIndicator = (viewer: Viewer, regionUuid: string | null, shown: Shown): List => ({
  name: 'report.ofIndicator',
  ...showing(REPORT, 'r', shown),
  from: 'progress_report r',
  where: [visibleTo(viewer), [LISTED], ...(regionUuid ? [['r.region_id = ?', regionUuid] as const] : [])],
  order: NEWEST_FIRST,
  parent: 'r.indicator_id',
});

const READ_BY = 'r.indicator_id = t.indicator_id and r.region_id = t.region_id';

/** The reports that each target reads: of its indicator, in its region. */
export const reportsOfTarget = (viewer: Viewer, shown: Shown): List => ({
  name: 'report.ofTarget',
  ...showing(REPORT, 'r', shown),
  from: `target t join progress_report r on ${READ_BY}`,
  through: { parent: 'target t on t.id = parent.id', from: 'progress_report r', on: READ_BY },
  where: [visibleTo(viewer), [LISTED]],
  order: NEWEST_FIRST,
  parent: 't.id',
});

/** The targets that read each report. */
export const targetsOfReports = (sight: Sight, asked: TargetsAsked): List =>
  targetsThrough(
    targets(sight, asked),
    `select r.id, held.id from progress_report r
       join target held on held.indicator_id = r.indicator_id and held.region_id = r.region_id`,
  );
