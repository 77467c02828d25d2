import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../shared/columns.js';

const AuditSealSchema = defineEntity({
  name: 'AuditSeal',
  tableName: 'audit_seal',
  properties: {
    number: p.bigint('string').primary().autoincrement(false),
    sealedAt: instant(),
    fromPosition: p.bigint('string').unique(),
    toPosition: p.bigint('string'),
    horizon: p.string().columnType('xid8'),
    previousHash: p.text(),
    hash: p.text(),
  },
  checks: [
    { name: 'audit_seal_number_check', expression: 'number >= 1' },
    { name: 'audit_seal_positions_check', expression: 'from_position <= to_position' },
    { name: 'audit_seal_previous_hash_check', expression: "previous_hash ~ '^[0-9a-f]{64}$'" },
    { name: 'audit_seal_hash_check', expression: "hash ~ '^[0-9a-f]{64}$'" },
  ],
});

/** A batch of the record, sealed: its hash covers its links and the seal before it. */
export class AuditSeal extends AuditSealSchema.class {}
AuditSealSchema.setClass(AuditSeal);
