import { column, type OrderBy, orderOf } from '../../shared/order.js';
import type { Condition, List } from '../../shared/page.js';
import type { ColumnsOf } from '../../shared/row-columns.js';
import type { Viewer } from '../../shared/session.js';
import { byKey, type Shown, showing, type View } from '../../shared/view.js';
import { DEPARTMENT, type DepartmentRow } from '../department/department.loader.js';
import { reachOf } from '../identity/access-table.js';
import { INDICATOR, type IndicatorRow } from '../indicator/indicator.loader.js';
import { REGION, type RegionRow } from '../region/region.loader.js';
import type { ProgressReportOrderField } from './progress-report-filter.type.js';
import type { ReportState } from './reporting.rules.js';
import { takesPart } from './taking-part.read-model.js';
import type { Warning } from './warning.rules.js';

export interface ReportRow {
  id: string;
  uuid: string;
  period: string;
  periodEndsOn: string;
  revision: number;
  narrative: string | null;
  state: ReportState;
  submittedAt: string | null;
  submittedBy: { name: string; nameEn: string };
  decidedAt: string | null;
  decidedBy: { name: string; nameEn: string } | null;
  withdrawnAt: string | null;
  reason: string | null;
  correctionReason: string | null;
  isInForce: boolean;
  unusual: Warning[];
  isDemo: boolean;
  version: number;
  indicatorUuid: string;
  regionUuid: string;
  departmentUuid: string;
  correctsUuid: string | null;
  /** Null of a draft without a value. */
  quantity: string | null;
  unitCode: string;
  unitFactor: string;
  indicator?: IndicatorRow;
  region?: RegionRow;
  department?: DepartmentRow;
}

type Parts = 'indicator' | 'region' | 'department';

const nameOf = (account: string): string =>
  `json_build_object('name', ${account}.name, 'nameEn', ${account}.name_en)`;

const columns = (r: string): ColumnsOf<Omit<ReportRow, Parts>> => ({
  id: `'report_' || ${r}.id`,
  uuid: `${r}.id`,
  period: `${r}.period`,
  periodEndsOn: `${r}.period_ends_on`,
  revision: `${r}.revision`,
  narrative: `${r}.narrative`,
  state: `${r}.state`,
  submittedAt: `${r}.submitted_at`,
  submittedBy: nameOf(`${r}_submitter`),
  decidedAt: `${r}.decided_at`,
  decidedBy: `case when ${r}_decider.id is not null then ${nameOf(`${r}_decider`)} end`,
  withdrawnAt: `${r}.withdrawn_at`,
  reason: `${r}.reason`,
  correctionReason: `${r}.correction_reason`,
  unusual: `${r}.warnings`,
  isInForce: `exists (select from observation o where o.report_id = ${r}.id and o.verified)`,
  isDemo: `${r}.is_demo`,
  version: `${r}.version`,
  indicatorUuid: `${r}.indicator_id`,
  regionUuid: `${r}.region_id`,
  departmentUuid: `${r}.department_id`,
  correctsUuid: `${r}.corrects_id`,
  quantity: `${r}.quantity`,
  unitCode: `${r}.unit_code`,
  unitFactor: `${r}_unit.factor`,
});

export const REPORT: View = {
  type: 'ProgressReport',
  columns,
  joins: (r) => `
    left join unit ${r}_unit on ${r}_unit.code = ${r}.unit_code
    left join account ${r}_submitter on ${r}_submitter.id = ${r}.submitted_by_id
    left join account ${r}_decider on ${r}_decider.id = ${r}.decided_by_id`,
  parts: {
    indicator: byKey('indicator_id', 'indicator', () => INDICATOR),
    region: byKey('region_id', 'region', () => REGION),
    department: byKey('department_id', 'department', () => DEPARTMENT),
  },
};

/**
 * Which reports a caller sees, of `progress_report r`: what was never submitted is its department's alone; what was, is
 * also seen by those who take part.
 */
export function visibleTo({ roles, departmentIds }: Viewer): Condition {
  const isOwn = 'r.department_id = any(?::uuid[])';
  switch (reachOf(roles, 'readReports')) {
    case 'ALL':
      return [`(r.submitted_at is not null or ${isOwn})`, departmentIds];
    case 'OWN':
      return [
        `(r.state = 'VERIFIED' or ${isOwn} or (r.submitted_at is not null and ${takesPart('?')}))`,
        departmentIds,
      ];
    case 'VERIFIED':
      return [`r.state = 'VERIFIED'`];
    case '-':
      return ['false'];
  }
}

/**
 * What lists hold: they promise a value of each report, so that a draft without one is listed by `progressDrafts` alone;
 * and a draft that was given up is none any more.
 */
export const LISTED = `(r.submitted_at is not null or (r.state = 'DRAFT' and r.quantity is not null))`;

/** What a list of reports is narrowed to; null asks nothing. */
export interface ReportsWanted {
  states: readonly ReportState[] | null;
  indicatorUuid: string | null;
  regionUuid: string | null;
  departmentUuid: string | null;
  period: string | null;
}

const COLUMNS = {
  PERIOD: column('r.period_ends_on', 'date'),
  SUBMITTED_AT: column('coalesce(extract(epoch from r.submitted_at), 0)', 'numeric'),
};

/** The latest period first, and of one period the latest revision; in one direction, as an index has it. */
export const NEWEST_FIRST = [
  { sql: 'r.period_ends_on', type: 'date', descending: true },
  { sql: 'r.revision', type: 'int', descending: true },
  { sql: 'r.id', type: 'uuid', descending: true },
] as const;

/** The reports that a caller sees, as far as they are wanted. */
export function progressReports(
  viewer: Viewer,
  wanted: ReportsWanted,
  shown: Shown,
  orderBy: readonly OrderBy<ProgressReportOrderField>[] = [],
): List {
  const where: Condition[] = [visibleTo(viewer), [LISTED]];
  if (wanted.states) where.push(['r.state = any(?)', wanted.states]);
  if (wanted.indicatorUuid) where.push(['r.indicator_id = ?', wanted.indicatorUuid]);
  if (wanted.regionUuid) where.push(['r.region_id = ?', wanted.regionUuid]);
  if (wanted.departmentUuid) where.push(['r.department_id = ?', wanted.departmentUuid]);
  if (wanted.period) where.push(['r.period = ?', wanted.period]);
  return {
    name: 'report.list',
    ...showing(REPORT, 'r', shown),
    from: 'progress_report r',
    where,
    order: orderOf(COLUMNS, orderBy, NEWEST_FIRST),
  };
}

/** What a caller's departments have begun and not submitted. */
export const progressDrafts = ({ departmentIds }: Viewer, shown: Shown): List => ({
  name: 'report.drafts',
  ...showing(REPORT, 'r', shown),
  from: 'progress_report r',
  where: [[`r.state = 'DRAFT'`], ['r.department_id = any(?::uuid[])', departmentIds]],
  order: NEWEST_FIRST,
});
