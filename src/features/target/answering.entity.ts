import { defineEntity, p } from '@mikro-orm/core';
import { texts } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';

const AnsweringSchema = defineEntity({
  name: 'Answering',
  tableName: 'answering',
  properties: {
    id: p.uuid().primary(),
    department: p.manyToOne(Department).ref().primary().index(),
    roles: texts(),
  },
});

/** One of those who answer for targets together, with its roles: triggers write it, and dashboards count by it. */
export class Answering extends AnsweringSchema.class {}
AnsweringSchema.setClass(Answering);
