import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { manyEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import { type DepartmentRow, departmentJson } from '../department/department.loader.js';
import { holderOf, joinHolders } from './holding.read-model.js';
import type { DutyOrigin, DutyRole } from './responsibility.type.js';

export interface ResponsibilityRow {
  uuid: string;
  measureUuid: string;
  spanUuid: string;
  name: string;
  role: DutyRole;
  origin: DutyOrigin;
  department: DepartmentRow;
  group: DepartmentRow | null;
}

const OF_MEASURE = {
  name: 'responsibility.ofMeasure',
  text: `
    select r.id as uuid, r.measure_id as "measureUuid", r.span_id as "spanUuid", r.name, r.role, r.origin,
           ${departmentJson('d')} as department, case when g.id is not null then ${departmentJson('g')} end as "group"
      from responsibility r
      join department d on d.id = r.department_id
      left join department g on g.id = r.group_id
     where r.measure_id = any($1::uuid[])
     order by r.ordinal, r.origin = 'GROUP', d.ordinal, r.role`,
};

const HOLDERS_OF = {
  name: 'responsibility.holdersOf',
  text: `
    select r.id as "ofUuid", ${departmentJson('d')} as department
      from responsibility r ${joinHolders('r', null)}
      join department d on d.id = ${holderOf('r')}
     where r.id = any($1::uuid[]) order by d.ordinal, d.id`,
};

export const responsibilityLoaders = (em: EntityManager) => ({
  /** Who answers for a measure, as its text lists them; the members of a group follow it. */
  ofMeasure: new DataLoader<string, ResponsibilityRow[]>(async (ids) =>
    manyEach(ids, await rows<ResponsibilityRow>(em, OF_MEASURE, [ids]), ({ measureUuid }) => measureUuid),
  ),

  /** Who holds each duty now: as a rule the department that the text names. */
  holdersOf: new DataLoader<string, DepartmentRow[]>(async (ids) => {
    type Row = { ofUuid: string; department: DepartmentRow };
    const found = manyEach(ids, await rows<Row>(em, HOLDERS_OF, [ids]), ({ ofUuid }) => ofUuid);
    return found.map((held) => held.map(({ department }) => department));
  }),
});
