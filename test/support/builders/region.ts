import type { RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Region } from '../../../src/features/region/region.entity.js';
import { serial } from './serial.js';

/** A city; a division of one where `parent` is named. */
export async function aRegion(
  em: EntityManager,
  fields: Partial<RequiredEntityData<Region>> = {},
): Promise<Region> {
  const ordinal = serial();
  const region = em.create(Region, {
    key: `region-${ordinal}`,
    name: `第${ordinal}市`,
    nameEn: `City ${ordinal}`,
    shortNames: [],
    kind: 'CITY',
    ordinal,
    ...fields,
  });
  await em.flush();
  return region;
}
