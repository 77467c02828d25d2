import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { oneEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';

export interface UnitRow {
  code: string;
  dimension: string;
  base: string;
  factor: string;
  nameEn: string;
}

const select = `select u.code, u.dimension, u.base, u.factor, u.name_en as "nameEn" from unit u`;

const BY_CODE = { name: 'unit.byCode', text: `${select} where u.code = any($1)` };
const ALL = { name: 'unit.all', text: `${select} order by u.dimension, u.factor, u.code` };

export const unitLoaders = (em: EntityManager) => ({
  byCode: new DataLoader<string, UnitRow | null>(async (codes) =>
    oneEach(codes, await rows<UnitRow>(em, BY_CODE, [codes]), ({ code }) => code),
  ),
});

/** The registry of units. */
export const allUnits = (em: EntityManager): Promise<UnitRow[]> => rows(em, ALL);
