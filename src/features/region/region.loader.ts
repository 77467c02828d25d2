import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { oneEach } from '../../shared/loader.js';
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

const select = `
  select 'region_' || r.id as id, r.id as uuid, r.parent_id as "parentUuid", r.name, r.name_en as "nameEn",
         r.short_names as "shortNames", r.kind
    from region r`;

const BY_ID = { name: 'region.byId', text: `${select} where r.id = any($1::uuid[])` };
const ALL = { name: 'region.all', text: `${select} order by r.ordinal` };

export const regionLoaders = (em: EntityManager) => ({
  byId: new DataLoader<string, RegionRow | null>(async (ids) =>
    oneEach(ids, await rows<RegionRow>(em, BY_ID, [ids]), (row) => row.uuid),
  ),
});

/** All regions, the city first. */
export const allRegions = (em: EntityManager): Promise<RegionRow[]> => rows(em, ALL);
