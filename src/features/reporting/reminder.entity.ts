import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Account } from '../identity/account.entity.js';
import { Target } from '../target/target.entity.js';

const ReminderSchema = defineEntity({
  name: 'Reminder',
  tableName: 'reminder',
  properties: {
    id: id(),
    message: p.text(),
    sentAt: instant(),
    target: p.manyToOne(Target).ref().index(),
    department: p.manyToOne(Department).ref().index(),
    sentBy: p.manyToOne(Account).ref().index(),
  },
});

/** A supervisor's reminder (催办) to a department. */
export class Reminder extends ReminderSchema.class {}
ReminderSchema.setClass(Reminder);
