import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import type { Outcome, Refusal } from './attempt.rules.js';

const AuditEntrySchema = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: id(),
    at: instant().onCreate(() => new Date()),
    operation: p.text(),
    outcome: p.text().$type<Outcome>().default('DONE'),
    /** Why nothing was written; null where something was. */
    refusals: p.json().$type<readonly Refusal[]>().nullable(),
    /** How often, of what the public tries again and again. */
    times: p.integer().default(1),
    subjectType: p.text().nullable(),
    subjectId: p.uuid().index().nullable(),
    before: p.json().nullable(),
    after: p.json().nullable(),
    requestId: p.text().nullable(),
    ip: p.text().nullable(),
    userAgent: p.text().nullable(),
    inputHash: p.text().nullable(),
    /** The transaction that wrote it, by which the sealer finds what is new. */
    xid: p.string().columnType('xid8').defaultRaw('pg_current_xact_id()').index(),
    account: p.manyToOne(Account).ref().index().nullable().deleteRule('no action'),
  },
  indexes: [{ properties: ['at', 'id'] }],
  checks: [
    { name: 'audit_entry_outcome_check', expression: "outcome in ('DONE', 'REFUSED', 'FAILED')" },
    { name: 'audit_entry_refusals_check', expression: "(outcome = 'DONE') = (refusals is null)" },
    {
      name: 'audit_entry_done_check',
      expression:
        "outcome <> 'DONE' or (account_id is not null and subject_type is not null and subject_id is not null)",
    },
    { name: 'audit_entry_times_check', expression: 'times = 1 or (times > 1 and account_id is null)' },
    { name: 'audit_entry_input_hash_check', expression: "input_hash ~ '^[0-9a-f]{64}$'" },
  ],
});

/** Who changed what, or tried to, when and from where: written in the same transaction, never altered. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
