import type { List } from '../../shared/page.js';
import type { ColumnsOf } from '../../shared/row-columns.js';
import { byKey, type Shown, showing, type View } from '../../shared/view.js';
import { REGION, type RegionRow } from '../region/region.loader.js';

export interface ObservationRow {
  period: string;
  periodEndsOn: string;
  verified: boolean;
  recordedAt: string;
  reportId: string;
  regionUuid: string;
  quantity: string;
  unitCode: string;
  region?: RegionRow;
}

const columns = (o: string): ColumnsOf<Omit<ObservationRow, 'region'>> => ({
  period: `${o}.period`,
  periodEndsOn: `${o}.period_ends_on`,
  verified: `${o}.verified`,
  recordedAt: `${o}.recorded_at`,
  reportId: `'report_' || ${o}.report_id`,
  regionUuid: `${o}.region_id`,
  quantity: `${o}.quantity`,
  unitCode: `${o}_of.unit_code`,
});

export const OBSERVATION: View = {
  type: 'Observation',
  columns,
  joins: (o) => `left join indicator ${o}_of on ${o}_of.id = ${o}.indicator_id`,
  parts: { region: byKey('region_id', 'region', () => REGION) },
};

export interface ObservationsWanted {
  regionUuid: string | null;
  /** Leaves out what nobody has verified yet. */
  verifiedOnly: boolean;
}

/** The values of an indicator, the last period first. */
export const observations = ({ regionUuid, verifiedOnly }: ObservationsWanted, shown: Shown): List => ({
  name: 'indicator.observations',
  ...showing(OBSERVATION, 'o', shown),
  from: 'observation o',
  where: [
    ...(regionUuid ? [['o.region_id = ?', regionUuid] as const] : []),
    ...(verifiedOnly ? [['o.verified'] as const] : []),
  ],
  order: [
    { sql: 'o.period_ends_on', type: 'date', descending: true },
    { sql: 'o.period', type: 'text', descending: true },
    { sql: 'o.region_id', type: 'uuid' },
    { sql: 'o.verified::int', type: 'int', descending: true },
  ],
  parent: 'o.indicator_id',
});
