import { defineEntity, p } from '@mikro-orm/core';
import { Department } from './department.entity.js';

const DepartmentSuccessionSchema = defineEntity({
  name: 'DepartmentSuccession',
  tableName: 'department_succession',
  properties: {
    predecessor: p.manyToOne(Department).ref().primary(),
    successor: p.manyToOne(Department).ref().primary().index(),
    kind: p.enum(['RENAME', 'MERGE', 'SPLIT', 'REORGANISATION']),
    happenedOn: p.date().nullable(),
    precision: p.enum(['DAY', 'MONTH', 'YEAR']),
    /** Where the fact comes from: the text, or general knowledge. */
    basis: p.text(),
  },
  checks: [{ name: 'department_succession_self_check', expression: 'predecessor_id <> successor_id' }],
});

/** One department following another after a reform. */
export class DepartmentSuccession extends DepartmentSuccessionSchema.class {}
DepartmentSuccessionSchema.setClass(DepartmentSuccession);
