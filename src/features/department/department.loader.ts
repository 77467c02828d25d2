import type { EntityManager } from '@mikro-orm/postgresql';
import { asColumns, asJson, type ColumnsOf } from '../../shared/row-columns.js';
import { byKey, type View, WHOLE } from '../../shared/view.js';
import { manyByKey, oneByKey } from '../../shared/view-loader.js';
import { REGION, type RegionRow } from '../region/region.loader.js';
import type { DepartmentKind, DepartmentLevel } from './department.type.js';

export interface DepartmentRow {
  id: string;
  uuid: string;
  regionUuid: string;
  name: string;
  kind: DepartmentKind;
  level: DepartmentLevel;
  note: string | null;
  region?: RegionRow;
}

/** What makes a row, of the table under an alias; also for statements of other features that join it. */
export const departmentColumns = (d: string): ColumnsOf<Omit<DepartmentRow, 'region'>> => ({
  id: `'department_' || ${d}.id`,
  uuid: `${d}.id`,
  regionUuid: `${d}.region_id`,
  name: `${d}.name`,
  kind: `${d}.kind`,
  level: `${d}.level`,
  note: `${d}.note`,
});

/** A row, of `department d`. */
export const DEPARTMENT_COLUMNS = asColumns(departmentColumns('d'));

/** A row as one JSON column, for statements of other features that join a department under an alias. */
export const departmentJson = (alias: string): string => asJson(departmentColumns(alias));

export const DEPARTMENT: View = {
  type: 'Department',
  columns: departmentColumns,
  parts: { region: byKey('region_id', 'region', () => REGION) },
};

export const departmentLoaders = (em: EntityManager) => {
  const byIdAs = oneByKey<DepartmentRow>(em, {
    name: 'department.byId',
    view: DEPARTMENT,
    alias: 'd',
    text: ({ select, joins }) =>
      `select d.id as key, ${select} from department d ${joins} where d.id = any($1::uuid[])`,
  });
  const through = (name: string, one: 'group_id' | 'member_id', other: 'group_id' | 'member_id') =>
    manyByKey<DepartmentRow>(em, {
      name,
      view: DEPARTMENT,
      alias: 'd',
      text: ({ select, joins }) => `
        select m.${one} as key, ${select}
          from department_member m join department d on d.id = m.${other} ${joins}
         where m.${one} = any($1::uuid[]) order by d.ordinal, d.id`,
    });
  return {
    byIdAs,
    byId: byIdAs(WHOLE),
    /** Whom a group stands for. */
    membersOf: through('department.membersOf', 'group_id', 'member_id'),
    /** The groups that a department belongs to. */
    groupsOf: through('department.groupsOf', 'member_id', 'group_id'),
  };
};
