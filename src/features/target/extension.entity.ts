import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Account } from '../identity/account.entity.js';
import { Target } from './target.entity.js';

const ExtensionSchema = defineEntity({
  name: 'Extension',
  tableName: 'extension',
  properties: {
    id: id(),
    state: p.enum(['REQUESTED', 'APPROVED', 'REFUSED']),
    /** The first deadline: stays for ever, an extension never erases it. */
    firstDueOn: p.date(),
    /** The deadline in force when this was asked. */
    dueOnBefore: p.date(),
    askedDueOn: p.date(),
    reason: p.text(),
    /** How far the target had come, in the words of who asked. */
    progress: p.text().nullable(),
    decisionReason: p.text().nullable(),
    requestedAt: instant(),
    decidedAt: instant().nullable(),
    isDemo: p.boolean(),
    version: p.integer().version(),
    target: p.manyToOne(Target).ref().index(),
    department: p.manyToOne(Department).ref().index(),
    requestedBy: p.manyToOne(Account).ref().index(),
    decidedBy: p.manyToOne(Account).ref().index().nullable(),
  },
  indexes: [
    {
      name: 'extension_waiting_unique',
      expression:
        "create unique index extension_waiting_unique on extension (target_id) where state = 'REQUESTED'",
    },
  ],
  checks: [
    { name: 'extension_later_check', expression: 'asked_due_on > due_on_before' },
    { name: 'extension_decided_check', expression: "(state = 'REQUESTED') = (decided_by_id is null)" },
    { name: 'extension_decided_at_check', expression: '(decided_by_id is null) = (decided_at is null)' },
    { name: 'extension_reviewer_check', expression: 'decided_by_id <> requested_by_id' },
    { name: 'extension_reason_check', expression: 'char_length(btrim(reason)) > 0' },
    {
      name: 'extension_refused_check',
      expression: "state <> 'REFUSED' or char_length(btrim(coalesce(decision_reason, ''))) > 0",
    },
  ],
});

/** A later deadline asked for, and decided (延期). */
export class Extension extends ExtensionSchema.class {}
ExtensionSchema.setClass(Extension);
