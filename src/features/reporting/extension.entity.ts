import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import { Target } from '../target/target.entity.js';

const ExtensionSchema = defineEntity({
  name: 'Extension',
  tableName: 'extension',
  properties: {
    id: id(),
    state: p.enum(['REQUESTED', 'APPROVED', 'REFUSED']),
    /** Stays for ever: an extension never erases the first deadline. */
    firstDueOn: p.date(),
    askedDueOn: p.date(),
    reason: p.text(),
    decisionReason: p.text().nullable(),
    requestedAt: instant(),
    decidedAt: instant().nullable(),
    target: p.manyToOne(Target).ref().index(),
    requestedBy: p.manyToOne(Account).ref().index(),
    decidedBy: p.manyToOne(Account).ref().index().nullable(),
  },
  checks: [
    { name: 'extension_days_check', expression: 'first_due_on < asked_due_on' },
    { name: 'extension_decided_check', expression: "(state = 'REQUESTED') = (decided_by_id is null)" },
    { name: 'extension_reviewer_check', expression: 'decided_by_id <> requested_by_id' },
  ],
});

/** A later deadline asked for, and decided (延期). */
export class Extension extends ExtensionSchema.class {}
ExtensionSchema.setClass(Extension);
