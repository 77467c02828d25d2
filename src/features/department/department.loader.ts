import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { manyEach, oneEach } from '../../shared/loader.js';
import { asColumns, asJson, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { DepartmentKind, DepartmentLevel } from './department.type.js';

export interface DepartmentRow {
  id: string;
  uuid: string;
  regionUuid: string;
  name: string;
  kind: DepartmentKind;
  level: DepartmentLevel;
  note: string | null;
}

/** What makes a row, of the table under an alias; also for statements of other features that join it. */
export const departmentColumns = (d: string): ColumnsOf<DepartmentRow> => ({
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

const BY_ID = {
  name: 'department.byId',
  text: `select ${DEPARTMENT_COLUMNS} from department d where d.id = any($1::uuid[])`,
};
const MEMBERS_OF = {
  name: 'department.membersOf',
  text: `
    select m.group_id as "ofUuid", ${DEPARTMENT_COLUMNS}
      from department_member m join department d on d.id = m.member_id
     where m.group_id = any($1::uuid[]) order by d.ordinal, d.id`,
};
const GROUPS_OF = {
  name: 'department.groupsOf',
  text: `
    select m.member_id as "ofUuid", ${DEPARTMENT_COLUMNS}
      from department_member m join department d on d.id = m.group_id
     where m.member_id = any($1::uuid[]) order by d.ordinal, d.id`,
};

type Related = DepartmentRow & { ofUuid: string };

export const departmentLoaders = (em: EntityManager) => ({
  byId: new DataLoader<string, DepartmentRow | null>(async (ids) =>
    oneEach(ids, await rows<DepartmentRow>(em, BY_ID, [ids]), ({ uuid }) => uuid),
  ),

  /** Whom a group stands for. */
  membersOf: new DataLoader<string, DepartmentRow[]>(async (ids) =>
    manyEach(ids, await rows<Related>(em, MEMBERS_OF, [ids]), ({ ofUuid }) => ofUuid),
  ),

  /** The groups that a department belongs to. */
  groupsOf: new DataLoader<string, DepartmentRow[]>(async (ids) =>
    manyEach(ids, await rows<Related>(em, GROUPS_OF, [ids]), ({ ofUuid }) => ofUuid),
  ),
});
