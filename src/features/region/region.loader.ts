import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { oneEach } from '../../shared/loader.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { RegionKind } from './region.type.js';

export interface RegionRow {
  id: string;
  uuid: string;
  parentUuid: string | null;
  name: string;
  nameEn: string;
  shortNames: string[];
  kind: RegionKind;
}

/** What makes a row, of the table under an alias; also for statements of other features that join it. */
export const regionColumns = (r: string): ColumnsOf<RegionRow> => ({
  id: `'region_' || ${r}.id`,
  uuid: `${r}.id`,
  parentUuid: `${r}.parent_id`,
  name: `${r}.name`,
  nameEn: `${r}.name_en`,
  shortNames: `${r}.short_names`,
  kind: `${r}.kind`,
});

const select = `select ${asColumns(regionColumns('r'))} from region r`;

const BY_ID = { name: 'region.byId', text: `${select} where r.id = any($1::uuid[])` };
const ALL = { name: 'region.all', text: `${select} order by r.ordinal` };

export const regionLoaders = (em: EntityManager) => ({
  byId: new DataLoader<string, RegionRow | null>(async (ids) =>
    oneEach(ids, await rows<RegionRow>(em, BY_ID, [ids]), (row) => row.uuid),
  ),
});

/** All regions, the city first. */
export const allRegions = (em: EntityManager): Promise<RegionRow[]> => rows(em, ALL);
