import type { EntityManager } from '@mikro-orm/postgresql';
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

export const unitLoaders = (em: EntityManager) => ({
  byCode: oneByKey<UnitRow>(em, {
    name: 'unit.byCode',
    view: UNIT,
    alias: 'u',
    text: ({ select }) => `select u.code as key, ${select} from unit u where u.code = any($1)`,
  })(WHOLE),
});

const ALL = statement(
  'unit.all',
  `select ${selectOf(UNIT, 'u', WHOLE).select} from unit u order by u.dimension, u.factor, u.code`,
);

/** The registry of units. */
export const allUnits = (em: EntityManager): Promise<UnitRow[]> => rows(em, ALL);
