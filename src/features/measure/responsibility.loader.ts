import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { manyEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import { type DepartmentRow, departmentJson } from '../department/department.loader.js';
import type { DutyOrigin, DutyRole } from './responsibility.type.js';

export interface ResponsibilityRow {
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
    select r.measure_id as "measureUuid", r.span_id as "spanUuid", r.name, r.role, r.origin,
           ${departmentJson('d')} as department, case when g.id is not null then ${departmentJson('g')} end as "group"
      from responsibility r
      join department d on d.id = r.department_id
      left join department g on g.id = r.group_id
     where r.measure_id = any($1::uuid[])
     order by r.ordinal, r.origin = 'GROUP', d.ordinal, r.role`,
};

export const responsibilityLoaders = (em: EntityManager) => ({
  /** Who answers for a measure, as its text lists them; the members of a group follow it. */
  ofMeasure: new DataLoader<string, ResponsibilityRow[]>(async (ids) =>
    manyEach(ids, await rows<ResponsibilityRow>(em, OF_MEASURE, [ids]), ({ measureUuid }) => measureUuid),
  ),
});
