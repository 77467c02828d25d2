import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/columns.js';
import { Department } from './department.entity.js';

const DepartmentNameSchema = defineEntity({
  name: 'DepartmentName',
  tableName: 'department_name',
  properties: {
    id: id(),
    name: p.text().index(),
    kind: p.enum(['CANONICAL', 'SHORT', 'VARIANT']),
    validFrom: p.date().nullable(),
    /** Exclusive. */
    validTo: p.date().nullable(),
    department: p.manyToOne(Department).ref().index(),
  },
  checks: [{ name: 'department_name_days_check', expression: 'valid_from < valid_to' }],
});

/** A name a department bears for a time. */
export class DepartmentName extends DepartmentNameSchema.class {}
DepartmentNameSchema.setClass(DepartmentName);
