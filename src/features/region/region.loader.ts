import type { EntityManager } from '@mikro-orm/postgresql';
import { nestedRows } from '../../shared/nested-rows.js';
import type { ColumnsOf } from '../../shared/row-columns.js';
import { statement } from '../../shared/rows.js';
import { byKey, type Read, selectOf, type View, WHOLE } from '../../shared/view.js';
import { oneByKey } from '../../shared/view-loader.js';
import type { RegionKind } from './region.type.js';

export interface RegionRow {
  id: string;
  uuid: string;
  parentUuid: string | null;
  name: string;
  nameEn: string;
  shortNames: string[];
  kind: RegionKind;
  parent?: RegionRow | null;
}

/** What makes a row, of the table under an alias; also for statements of other features that join it. */
export const regionColumns = (r: string): ColumnsOf<Omit<RegionRow, 'parent'>> => ({
  id: `'region_' || ${r}.id`,
  uuid: `${r}.id`,
  parentUuid: `${r}.parent_id`,
  name: `${r}.name`,
  nameEn: `${r}.name_en`,
  shortNames: `${r}.short_names`,
  kind: `${r}.kind`,
});

export const REGION: View = {
  type: 'Region',
  columns: regionColumns,
  parts: { parent: byKey('parent_id', 'region', () => REGION, { optional: true }) },
};

export const regionLoaders = (em: EntityManager) => {
  const byIdAs = oneByKey<RegionRow>(em, {
    name: 'region.byId',
    view: REGION,
    alias: 'r',
    text: ({ select, joins }) =>
      `select r.id as key, ${select} from region r ${joins} where r.id = any($1::uuid[])`,
  });
  return { byIdAs, byId: byIdAs(WHOLE) };
};

/** All regions, the city first. */
export async function allRegions(em: EntityManager, read: Read): Promise<RegionRow[]> {
  const { select, joins } = selectOf(REGION, 'r', read);
  const all = statement('region.all', `select ${select} from region r ${joins} order by r.ordinal`);
  return nestedRows(em, all);
}
