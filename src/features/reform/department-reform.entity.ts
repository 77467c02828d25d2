import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import type { Outcome } from './outcome.rules.js';

const DepartmentReformSchema = defineEntity({
  name: 'DepartmentReform',
  tableName: 'department_reform',
  properties: {
    id: id(),
    kind: p.enum(['RENAME', 'MERGE', 'SPLIT', 'REORGANISATION']),
    happenedOn: p.date(),
    basis: p.text(),
    /** As it was answered: whoever sends the same again is answered it again. */
    outcome: p.json().$type<Outcome>(),
    recordedAt: instant(),
    department: p.manyToOne(Department).ref().index(),
  },
});

/** A reform (机构改革) as it was recorded; it never changes. */
export class DepartmentReform extends DepartmentReformSchema.class {}
DepartmentReformSchema.setClass(DepartmentReform);
