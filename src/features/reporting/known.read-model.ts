import type { EntityManager } from '@mikro-orm/postgresql';
import { manyEach, oneEach } from '../../shared/loader.js';
import { parsePeriod, previousPeriod, previousYear } from '../../shared/period.js';
import { rows, statement } from '../../shared/rows.js';
import type { Viewer } from '../../shared/session.js';
import { selectOf, WHOLE } from '../../shared/view.js';
import { OBSERVATION, type ObservationRow } from '../indicator/observations.read-model.js';
import { REPORT, type ReportRow, visibleTo } from './progress-reports.read-model.js';

/** What is reported: an indicator, of a region, in a period. */
export interface Series {
  indicatorUuid: string;
  regionUuid: string;
  period: string;
}

/** As the key of a loader. */
export const seriesKey = ({ indicatorUuid, regionUuid, period }: Series): string =>
  [indicatorUuid, regionUuid, period].join(' ');

/** What is known before somebody reports it. */
export interface Known extends Series {
  /** Verified: of the period, of the one before, of the same a year before. */
  values: ObservationRow[];
  /** The newest that is verified of any period that ended earlier. */
  latest: ObservationRow | null;
  /** Those of the period that the caller sees, the newest revision first. */
  reports: ReportRow[];
}

const ASKED = `unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::date[])
  w (key, indicator_id, region_id, period, ends_on)`;
const { select, joins: UNIT } = selectOf(OBSERVATION, 'o', WHOLE);
const REPORTS = selectOf(REPORT, 'r', WHOLE);

const VALUES = statement(
  'known.values',
  `select w.key, ${select}
     from ${ASKED}
     join observation o on o.indicator_id = w.indicator_id and o.region_id = w.region_id and o.period = w.period
      and o.verified
     ${UNIT}`,
);
const LATEST = statement(
  'known.latest',
  `select w.key, ${select}
     from ${ASKED}
    cross join lateral (
      select * from observation before
       where before.indicator_id = w.indicator_id and before.region_id = w.region_id and before.verified
         and before.period_ends_on < w.ends_on
       order by before.period_ends_on desc, before.period desc limit 1) o
    ${UNIT}`,
);
const reportsSeen = (isVisible: string) =>
  statement(
    'known.reports',
    `select w.key, ${REPORTS.select}
       from ${ASKED}
       join progress_report r on r.indicator_id = w.indicator_id and r.region_id = w.region_id
        and r.period_ends_on = w.ends_on and r.period = w.period ${REPORTS.joins}
      where ${isVisible}
      order by r.revision desc, r.id`,
  );

type Keyed<Row> = Row & { key: string };
const keyOf = ({ key }: { key: string }): string => key;

/** What is known of each, by the keys of `seriesKey`, as far as the caller may see it: three statements for all. */
export async function knownOf(
  { em, viewer }: { em: EntityManager; viewer: Viewer },
  keys: readonly string[],
): Promise<Known[]> {
  const each = keys.map((key) => ({ key, ...seriesOf(key) }));
  const compared = each.flatMap((series) =>
    [series.period, previousPeriod(series.period), previousYear(series.period)].map((period) => ({
      ...series,
      period,
    })),
  );
  const [condition, ...value] = visibleTo(viewer);
  const seen = reportsSeen(condition.replaceAll('?', '$6'));
  const [values, latest, reports] = await Promise.all([
    rows<Keyed<ObservationRow>>(em, VALUES, columnsOf(compared)),
    rows<Keyed<ObservationRow>>(em, LATEST, columnsOf(each)),
    rows<Keyed<ReportRow>>(em, seen, [...columnsOf(each), ...value]),
  ]);
  const valuesOf = manyEach(keys, values, keyOf);
  const latestOf = oneEach(keys, latest, keyOf);
  const reportsOf = manyEach(keys, reports, keyOf);
  return each.map(({ key, ...series }, at) => ({
    ...series,
    values: valuesOf[at] ?? [],
    latest: latestOf[at] ?? null,
    reports: reportsOf[at] ?? [],
  }));
}

function seriesOf(key: string): Series {
  const [indicatorUuid = '', regionUuid = '', period = ''] = key.split(' ');
  return { indicatorUuid, regionUuid, period };
}

const columnsOf = (series: readonly Keyed<Series>[]): unknown[] => [
  series.map(keyOf),
  series.map(({ indicatorUuid }) => indicatorUuid),
  series.map(({ regionUuid }) => regionUuid),
  series.map(({ period }) => period),
  series.map(({ period }) => parsePeriod(period)?.endsOn ?? null),
];
