import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Account } from '../identity/account.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Region } from '../region/region.entity.js';
import { Target } from '../target/target.entity.js';

const ReminderSchema = defineEntity({
  name: 'Reminder',
  tableName: 'reminder',
  properties: {
    id: id(),
    message: p.text(),
    sentAt: instant(),
    isDemo: p.boolean(),
    /** Of a target, or of an obligation: an indicator of a region for a period. */
    target: p.manyToOne(Target).ref().index().nullable().deleteRule('no action'),
    indicator: p.manyToOne(Indicator).ref().index().nullable().deleteRule('no action'),
    region: p.manyToOne(Region).ref().index().nullable().deleteRule('no action'),
    period: p.text().nullable(),
    department: p.manyToOne(Department).ref().index(),
    sentBy: p.manyToOne(Account).ref().index(),
  },
  checks: [
    { name: 'reminder_message_check', expression: 'char_length(btrim(message)) > 0' },
    {
      name: 'reminder_subject_check',
      expression: `(target_id is null) = (indicator_id is not null)
        and (indicator_id is null) = (region_id is null) and (indicator_id is null) = (period is null)`,
    },
  ],
});

/** A supervisor's reminder (催办) to a department; it never changes. */
export class Reminder extends ReminderSchema.class {}
ReminderSchema.setClass(Reminder);
