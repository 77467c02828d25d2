import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { oneEach, perArgs } from '../../shared/loader.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { IndicatorAggregation, IndicatorDirection, ReportingCadence } from './indicator.type.js';
import { type ObservationRow, type ObservationsWanted, observations } from './observations.read-model.js';

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
}

/** What makes a row, of the table under an alias; also for statements of other features that join it. */
export const indicatorColumns = (i: string): ColumnsOf<IndicatorRow> => ({
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

/** A row, of `indicator i`. */
export const INDICATOR_COLUMNS = asColumns(indicatorColumns('i'));

/** Of `indicator i`: a published policy speaks of it, or none does at all. */
export const SPOKEN_OF = `
  (exists (select from target t join policy p on p.id = t.policy_id
            where t.indicator_id = i.id and p.state = 'PUBLISHED')
   or not exists (select from target t where t.indicator_id = i.id))`;

const BY_ID = {
  name: 'indicator.byId',
  text: `select ${INDICATOR_COLUMNS} from indicator i where i.id = any($1::uuid[])`,
};

const BY_ID_VISIBLE = { name: 'indicator.byIdVisible', text: `${BY_ID.text} and ${SPOKEN_OF}` };

/** `seesDrafts`: may also find an indicator that only drafts speak of. */
export const indicatorLoaders = (em: EntityManager, seesDrafts: boolean) => ({
  byId: new DataLoader<string, IndicatorRow | null>(async (ids) =>
    oneEach(ids, await rows<IndicatorRow>(em, BY_ID, [ids]), ({ uuid }) => uuid),
  ),

  /** As a caller finds it by its id; `byId` follows a reference from what the caller sees already. */
  visibleById: new DataLoader<string, IndicatorRow | null>(async (ids) =>
    oneEach(ids, await rows<IndicatorRow>(em, seesDrafts ? BY_ID : BY_ID_VISIBLE, [ids]), ({ uuid }) => uuid),
  ),

  /** A page of the values of each indicator. */
  observationsOf: perArgs((wanted: ObservationsWanted) =>
    connectEach<ObservationRow>(em, observations(wanted)),
  ),
});
