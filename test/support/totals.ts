import type { EntityManager } from '@mikro-orm/postgresql';
import type { Region } from '../../src/features/region/region.entity.js';
import { aDepartment } from './builders/department.js';
import { anIndicator } from './builders/indicator.js';
import { aRegion } from './builders/region.js';
import { aTarget } from './builders/target.js';

/** At least 100家 of a city with three divisions by the end of 2027, which its department leads. */
export async function aTotal(em: EntityManager, fields: Parameters<typeof aTarget>[1] = {}) {
  const city = await aRegion(em);
  const division = () => aRegion(em, { parent: city, kind: 'DISTRICT' });
  const [east, west, south]: Region[] = [await division(), await division(), await division()];
  if (!east || !west || !south) throw new Error('Three were made');
  const lead = await aDepartment(em, { region: city });
  const { indicator = await anIndicator(em) } = fields;
  const target = await aTarget(em, { indicator, region: city, departments: [lead], ...fields });
  return { target, city, east, west, south, indicator, lead };
}
