import type { EntityManager } from '@mikro-orm/postgresql';
import { stableId } from '../shared/stable-id.js';
import { insert } from './insert.js';
import type { Seeds } from './seed-files.js';

export const regionId = (key: string): string => stableId('region', key);
export const departmentId = (key: string): string => stableId('department', key);

/** Places, units, themes and organisations with their names, groups and successions. */
export async function seedReference(em: EntityManager, seeds: Seeds): Promise<void> {
  await insert(
    em,
    'region',
    seeds.regions.map((region, ordinal) => ({
      id: regionId(region.key),
      key: region.key,
      name: region.name,
      name_en: region.nameEn,
      short_names: region.shortNames,
      kind: region.kind,
      ordinal,
      parent_id: region.parent && regionId(region.parent),
    })),
  );
  await insert(
    em,
    'unit',
    seeds.units.map(({ nameEn, ...unit }) => ({ ...unit, name_en: nameEn })),
  );
  await insert(
    em,
    'theme',
    seeds.themes.map(({ code, name, nameEn }) => ({ code, name, name_en: nameEn })),
  );
  await seedDepartments(em, seeds);
}

async function seedDepartments(em: EntityManager, { departments, successions }: Seeds): Promise<void> {
  await insert(
    em,
    'department',
    departments.map(({ key, name, kind, level, note, region }, ordinal) => ({
      id: departmentId(key),
      key,
      name,
      kind,
      level,
      note,
      ordinal,
      region_id: regionId(region),
    })),
  );
  await insert(
    em,
    'department_name',
    departments.flatMap(({ key, names }) =>
      names.map(({ name, kind, validFrom, validTo }, place) => ({
        id: stableId('department_name', `${key}\0${place}\0${name}`),
        name,
        kind,
        valid_from: validFrom,
        valid_to: validTo,
        department_id: departmentId(key),
      })),
    ),
  );
  await insert(
    em,
    'department_member',
    departments.flatMap(({ key, members }) =>
      members.map((member) => ({ group_id: departmentId(key), member_id: departmentId(member) })),
    ),
  );
  await insert(
    em,
    'department_succession',
    successions.map(({ predecessor, successor, kind, on, precision, basis }) => ({
      predecessor_id: departmentId(predecessor),
      successor_id: departmentId(successor),
      kind,
      happened_on: on,
      precision,
      basis,
    })),
  );
}
