import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: id(),
    at: instant().onCreate(() => new Date()),
    operation: p.text(),
    subjectType: p.text(),
    subjectId: p.uuid().index(),
    before: p.json().nullable(),
    after: p.json().nullable(),
    requestId: p.text().nullable(),
    account: p.manyToOne(Account).ref().index(),
  },
});

/** Who changed what, when: written in the same transaction, never altered. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
