import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';

const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    account: p.manyToOne(Account).ref().primary(),
    key: p.text().primary(),
    requestHash: p.text(),
    subjectId: p.uuid().nullable(),
    createdAt: instant()
      .onCreate(() => new Date())
      .index(),
  },
  checks: [
    { name: 'idempotency_key_key_check', expression: 'char_length(key) >= 1 and char_length(key) <= 255' },
  ],
});

/** A write that was sent under a key of the caller's: sent again, it answers the first result. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
