import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { DatePrecision } from '../../shared/date-precision.type.js';
import { manyEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import { type DepartmentRow, departmentJson } from './department.loader.js';
import type { DepartmentNameKind, SuccessionKind } from './department-history.type.js';

export interface DepartmentNameRow {
  departmentUuid: string;
  name: string;
  kind: DepartmentNameKind;
  validFrom: string | null;
  validTo: string | null;
}

export interface SuccessionRow {
  ofUuid: string;
  department: DepartmentRow;
  kind: SuccessionKind;
  happenedOn: string | null;
  precision: DatePrecision;
  basis: string;
}

const NAMES_OF = {
  name: 'department.namesOf',
  text: `
    select n.department_id as "departmentUuid", n.name, n.kind, n.valid_from as "validFrom", n.valid_to as "validTo"
      from department_name n
     where n.department_id = any($1::uuid[]) order by n.kind, n.valid_from nulls first, n.name, n.id`,
};

const successions = (name: string, of: string, other: string) => ({
  name,
  text: `
    select s.${of}_id as "ofUuid", ${departmentJson('d')} as department, s.kind,
           s.happened_on as "happenedOn", s.precision, s.basis
      from department_succession s join department d on d.id = s.${other}_id
     where s.${of}_id = any($1::uuid[]) order by s.happened_on nulls first, d.ordinal, d.id`,
});
const PREDECESSORS_OF = successions('department.predecessorsOf', 'successor', 'predecessor');
const SUCCESSORS_OF = successions('department.successorsOf', 'predecessor', 'successor');

export const departmentHistoryLoaders = (em: EntityManager) => ({
  /** Every name of a department, the full ones first. */
  namesOf: new DataLoader<string, DepartmentNameRow[]>(async (ids) =>
    manyEach(ids, await rows<DepartmentNameRow>(em, NAMES_OF, [ids]), ({ departmentUuid }) => departmentUuid),
  ),

  predecessorsOf: new DataLoader<string, SuccessionRow[]>(async (ids) =>
    manyEach(ids, await rows<SuccessionRow>(em, PREDECESSORS_OF, [ids]), ({ ofUuid }) => ofUuid),
  ),

  successorsOf: new DataLoader<string, SuccessionRow[]>(async (ids) =>
    manyEach(ids, await rows<SuccessionRow>(em, SUCCESSORS_OF, [ids]), ({ ofUuid }) => ofUuid),
  ),
});
