import type { List } from '../../shared/page.js';

export interface ObservationRow {
  period: string;
  periodEndsOn: string;
  verified: boolean;
  recordedAt: string;
  reportId: string;
  regionUuid: string;
  quantity: string;
  unitCode: string;
  unitFactor: string;
}

export interface ObservationsWanted {
  regionUuid: string | null;
  /** Leaves out what nobody has verified yet. */
  verifiedOnly: boolean;
}

/** The values of an indicator, the last period first. */
export const observations = ({ regionUuid, verifiedOnly }: ObservationsWanted): List => ({
  name: 'indicator.observations',
  select: `o.period, o.period_ends_on as "periodEndsOn", o.verified, o.recorded_at as "recordedAt",
    'report_' || o.report_id as "reportId", o.region_id as "regionUuid", o.quantity, u.code as "unitCode",
    u.factor as "unitFactor"`,
  from: `observation o join indicator i on i.id = o.indicator_id join unit u on u.code = i.unit_code`,
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
