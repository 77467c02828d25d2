import type { EntityManager } from '@mikro-orm/postgresql';
import { nestedRows } from '../../shared/nested-rows.js';
import { rows } from '../../shared/rows.js';
import { departmentDirectory } from '../department/department-directory.read-model.js';
import type { KnownIndicator } from './known-indicator.rules.js';
import type { Register } from './register.rules.js';
import type { RegisteredUnit } from './unit-named.rules.js';

const UNITS = {
  name: 'importing.units',
  text: 'select u.code, u.dimension, u.base, u.factor, u.aliases from unit u order by u.code',
};
const INDICATORS = {
  name: 'importing.indicators',
  text: `
    select i.id, i.name, i.direction, i.aggregation, i.cadence, u.code as "unit.code",
           u.dimension as "unit.dimension", u.base as "unit.base", u.factor as "unit.factor"
      from indicator i join unit u on u.code = i.unit_code order by i.ordinal, i.id`,
};

/** The registers of departments, regions, units and indicators, to read a text by: four statements. */
export async function register(em: EntityManager): Promise<Register> {
  const [directory, units, indicators] = await Promise.all([
    departmentDirectory(em),
    rows<RegisteredUnit>(em, UNITS),
    nestedRows<KnownIndicator>(em, INDICATORS),
  ]);
  return { directory, units, indicators };
}
