import { defineEntity, p } from '@mikro-orm/core';
import { Department } from '../department/department.entity.js';
import { Account } from './account.entity.js';

const AccountDepartmentSchema = defineEntity({
  name: 'AccountDepartment',
  tableName: 'account_department',
  properties: {
    account: p.manyToOne(Account).ref().primary(),
    department: p.manyToOne(Department).ref().primary().index(),
  },
});

/** A department that an account speaks for. */
export class AccountDepartment extends AccountDepartmentSchema.class {}
AccountDepartmentSchema.setClass(AccountDepartment);
