import type { EntityManager } from '@mikro-orm/postgresql';
import { manyEach } from '../../shared/loader.js';
import { previousPeriod, previousYear } from '../../shared/period.js';
import { rows, statement } from '../../shared/rows.js';
import type { Viewer } from '../../shared/session.js';
import { type ObservationRow, observations } from '../indicator/observations.read-model.js';
import {
  REPORT_NEIGHBOURS,
  type ReportRow,
  reportColumns,
  visibleTo,
} from './progress-reports.read-model.js';

export interface Series {
  regionUuid: string;
  period: string;
}

/** What is known of an indicator in a region and period, before somebody reports it. */
export interface Known extends Series {
  indicatorUuid: string;
  /** Verified: of the period, of the one before, of the same a year before. */
  values: ObservationRow[];
  /** Those of the period that the caller sees, the newest revision first. */
  reports: ReportRow[];
}

const { select, from } = observations({ regionUuid: null, verifiedOnly: true });
const VALUES = statement(
  'known.values',
  `select o.indicator_id as "ofUuid", ${select}
     from ${from}
    where o.indicator_id = any($1::uuid[]) and o.region_id = $2 and o.period = any($3::text[]) and o.verified`,
);
const reportsSeen = (isVisible: string) =>
  statement(
    'known.reports',
    `select r.indicator_id as "ofUuid", ${reportColumns()}
       from progress_report r ${REPORT_NEIGHBOURS}
      where r.indicator_id = any($1::uuid[]) and r.region_id = $2 and r.period = $3 and ${isVisible}
      order by r.revision desc, r.id`,
  );

/** What is known of each indicator, as far as the caller may see it: two statements for all of them. */
export async function knownOf(
  { em, viewer }: { em: EntityManager; viewer: Viewer },
  { regionUuid, period }: Series,
  indicatorUuids: readonly string[],
): Promise<Known[]> {
  const periods = [period, previousPeriod(period), previousYear(period)];
  const [condition, ...value] = visibleTo(viewer);
  const seen = reportsSeen(condition.replaceAll('?', '$4'));
  type Of<Row> = Row & { ofUuid: string };
  const [values, reports] = await Promise.all([
    rows<Of<ObservationRow>>(em, VALUES, [indicatorUuids, regionUuid, periods]),
    rows<Of<ReportRow>>(em, seen, [indicatorUuids, regionUuid, period, ...value]),
  ]);
  const valuesOf = manyEach(indicatorUuids, values, ({ ofUuid }) => ofUuid);
  const reportsOf = manyEach(indicatorUuids, reports, ({ ofUuid }) => ofUuid);
  return indicatorUuids.map((indicatorUuid, at) => ({
    indicatorUuid,
    regionUuid,
    period,
    values: valuesOf[at] ?? [],
    reports: reportsOf[at] ?? [],
  }));
}
