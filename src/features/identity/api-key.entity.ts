import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from './account.entity.js';

const ApiKeySchema = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: id(),
    /** SHA-256 of the key: the key itself is never stored. */
    hash: p.text().unique(),
    label: p.text(),
    createdAt: instant(),
    expiresAt: instant().nullable(),
    revokedAt: instant().nullable(),
    account: p.manyToOne(Account).ref().index(),
  },
  checks: [{ name: 'api_key_hash_check', expression: "hash ~ '^[0-9a-f]{64}$'" }],
});

/** A bearer key of an account. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
