import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { SourceSpan } from '../policy/source-span.entity.js';
import { Measure } from './measure.entity.js';

const ResponsibilitySchema = defineEntity({
  name: 'Responsibility',
  tableName: 'responsibility',
  properties: {
    id: id(),
    /** As the text writes it. */
    name: p.text(),
    role: p.enum(['LEAD', 'JOINT', 'BY_DUTY', 'SUPPORT', 'LOCAL']),
    /** INHERITED from a standing rule; GROUP: a member of the group that the text names. */
    origin: p.enum(['EXPLICIT', 'INHERITED', 'GROUP']),
    ordinal: p.integer(),
    measure: p.manyToOne(Measure).ref(),
    department: p.manyToOne(Department).ref().index(),
    span: p.manyToOne(SourceSpan).ref().index(),
    group: p.manyToOne(Department).ref().index().nullable(),
  },
  uniques: [{ properties: ['measure', 'department', 'role'] }],
  indexes: [
    {
      name: 'responsibility_in_order_index',
      expression:
        "create index responsibility_in_order_index on responsibility (measure_id, (role = 'LEAD') desc, (origin = 'GROUP'), ordinal, department_id)",
    },
  ],
  checks: [{ name: 'responsibility_group_check', expression: "(origin = 'GROUP') = (group_id is not null)" }],
});

/** A duty (责任): who answers for a measure, in which role, and the characters that say so. */
export class Responsibility extends ResponsibilitySchema.class {}
ResponsibilitySchema.setClass(Responsibility);
