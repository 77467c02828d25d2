import type { EntityManager } from '@mikro-orm/postgresql';
import type { Now } from '../../shared/loader.js';
import type { ColumnsOf } from '../../shared/row-columns.js';
import { rows, statement } from '../../shared/rows.js';
import { selectOf, type View, WHOLE } from '../../shared/view.js';
import { oneByKey } from '../../shared/view-loader.js';

export interface UnitRow {
  code: string;
  dimension: string;
  base: string;
  factor: string;
  nameEn: string;
}

const unitColumns = (u: string): ColumnsOf<UnitRow> => ({
  code: `${u}.code`,
  dimension: `${u}.dimension`,
  base: `${u}.base`,
  factor: `${u}.factor`,
  nameEn: `${u}.name_en`,
});

export const UNIT: View = { type: 'Unit', columns: unitColumns };

/** By database, since a process may have several. */
const factors = new WeakMap<object, Map<string, string>>();

/** What is known of factors for good: a unit never changes what it is, the database sees to that. */
export function learntFactors(em: EntityManager): Map<string, string> {
  const found = factors.get(em.getConnection()) ?? new Map<string, string>();
  factors.set(em.getConnection(), found);
  return found;
}

/** That of a unit which nobody has asked for yet, and those of all others. */
export async function learnFactor(em: EntityManager, of: string): Promise<string> {
  const learnt = learntFactors(em);
  for (const { code, factor } of await allUnits(em)) learnt.set(code, factor);
  const found = learnt.get(of);
  if (found === undefined) throw new Error(`There is no unit ${of}`);
  return found;
}

export const unitLoaders = (em: EntityManager) => {
  const byCode = oneByKey<UnitRow>(em, {
    name: 'unit.byCode',
    view: UNIT,
    alias: 'u',
    text: ({ select }) => `select u.code as key, ${select} from unit u where u.code = any($1)`,
  })(WHOLE);
  return {
    byCode,
    /** How many of its base one of a unit is: at once, but for the first time that it is asked of each. */
    factorOf: (code: string): Now<string> => learntFactors(em).get(code) ?? learnFactor(em, code),
  };
};

const ALL = statement(
  'unit.all',
  `select ${selectOf(UNIT, 'u', WHOLE).select} from unit u order by u.dimension, u.factor, u.code`,
);

/** The registry of units. */
export const allUnits = (em: EntityManager): Promise<UnitRow[]> => rows(em, ALL);
