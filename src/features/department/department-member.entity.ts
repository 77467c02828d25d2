import { defineEntity, p } from '@mikro-orm/core';
import { Department } from './department.entity.js';

const DepartmentMemberSchema = defineEntity({
  name: 'DepartmentMember',
  tableName: 'department_member',
  properties: {
    group: p.manyToOne(Department).ref().primary(),
    member: p.manyToOne(Department).ref().primary().index(),
  },
  checks: [{ name: 'department_member_self_check', expression: 'group_id <> member_id' }],
});

/** A department that a group stands for. */
export class DepartmentMember extends DepartmentMemberSchema.class {}
DepartmentMemberSchema.setClass(DepartmentMember);
