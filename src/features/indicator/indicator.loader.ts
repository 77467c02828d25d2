import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { oneEach, perArgs } from '../../shared/loader.js';
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
  unitCode: string;
  ownerUuid: string | null;
}

/** The columns of a row, of `indicator i`. */
export const INDICATOR_COLUMNS = `
  'indicator_' || i.id as id, i.id as uuid, i.name, i.name_en as "nameEn", i.direction, i.aggregation, i.cadence,
  i.unit_code as "unitCode", i.owner_id as "ownerUuid"`;

/** A row as one JSON column, for statements of other features that join an indicator under an alias. */
export const indicatorJson = (alias: string): string => `
  json_build_object('id', 'indicator_' || ${alias}.id, 'uuid', ${alias}.id, 'name', ${alias}.name,
    'nameEn', ${alias}.name_en, 'direction', ${alias}.direction, 'aggregation', ${alias}.aggregation,
    'cadence', ${alias}.cadence, 'unitCode', ${alias}.unit_code, 'ownerUuid', ${alias}.owner_id)`;

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
