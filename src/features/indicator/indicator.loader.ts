import type { EntityManager } from '@mikro-orm/postgresql';
import { connectEach } from '../../shared/connection.js';
import { perArgs } from '../../shared/loader.js';
import type { ColumnsOf } from '../../shared/row-columns.js';
import { byKey, type View, WHOLE } from '../../shared/view.js';
import { oneByKey } from '../../shared/view-loader.js';
import { DEPARTMENT, type DepartmentRow } from '../department/department.loader.js';
import type { IndicatorAggregation, IndicatorDirection, ReportingCadence } from './indicator.type.js';
import { type ObservationRow, type ObservationsWanted, observations } from './observations.read-model.js';
import { UNIT, type UnitRow } from './unit.loader.js';

export interface IndicatorRow {
  id: string;
  uuid: string;
  name: string;
  nameEn: string | null;
  direction: IndicatorDirection;
  aggregation: IndicatorAggregation;
  cadence: ReportingCadence;
  dueDays: number;
  unitCode: string;
  ownerUuid: string | null;
  unit?: UnitRow;
  owner?: DepartmentRow | null;
}

/** What makes a row, of the table under an alias; also for statements of other features that join it. */
export const indicatorColumns = (i: string): ColumnsOf<Omit<IndicatorRow, 'unit' | 'owner'>> => ({
  id: `'indicator_' || ${i}.id`,
  uuid: `${i}.id`,
  name: `${i}.name`,
  nameEn: `${i}.name_en`,
  direction: `${i}.direction`,
  aggregation: `${i}.aggregation`,
  cadence: `${i}.cadence`,
  dueDays: `${i}.due_days`,
  unitCode: `${i}.unit_code`,
  ownerUuid: `${i}.owner_id`,
});

export const INDICATOR: View = {
  type: 'Indicator',
  columns: indicatorColumns,
  parts: {
    unit: byKey('unit_code', 'unit', () => UNIT, { of: 'code' }),
    owner: byKey('owner_id', 'department', () => DEPARTMENT, { optional: true }),
  },
};

/** Of `indicator i`: a published policy speaks of it, or none does at all. */
export const SPOKEN_OF = `
  (exists (select from target t join policy p on p.id = t.policy_id
            where t.indicator_id = i.id and p.state = 'PUBLISHED')
   or not exists (select from target t where t.indicator_id = i.id))`;

/** `seesDrafts`: may also find an indicator that only drafts speak of. */
export const indicatorLoaders = (em: EntityManager, seesDrafts: boolean) => {
  const byIdWhere = (name: string, condition: string) =>
    oneByKey<IndicatorRow>(em, {
      name,
      view: INDICATOR,
      alias: 'i',
      text: ({ select, joins }) =>
        `select i.id as key, ${select} from indicator i ${joins} where i.id = any($1::uuid[]) ${condition}`,
    });
  const byIdAs = byIdWhere('indicator.byId', '');
  const visibleByIdAs = seesDrafts ? byIdAs : byIdWhere('indicator.byIdVisible', `and ${SPOKEN_OF}`);
  return {
    byIdAs,
    byId: byIdAs(WHOLE),

    /** As a caller finds it by its id; `byId` follows a reference from what the caller sees already. */
    visibleByIdAs,
    visibleById: visibleByIdAs(WHOLE),

    /** A page of the values of each indicator. */
    observationsOf: perArgs((wanted: ObservationsWanted) =>
      connectEach<ObservationRow>(em, (shown) => observations(wanted, shown)),
    ),
  };
};
