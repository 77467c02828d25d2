import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import type { Role } from '../../shared/session.js';
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
    /** Those of the account's roles that it acts with; null is all of them. */
    roles: p.array().columnType('text[]').$type<Role[]>().nullable(),
    readOnly: p.boolean().default(false),
    /** Totals and no rows; then it is for reading too. */
    aggregatesOnly: p.boolean().default(false),
    /** The day alone, so that a request seldom has to write it. */
    lastUsedOn: p.date().nullable(),
    account: p.manyToOne(Account).ref().index(),
  },
  checks: [
    { name: 'api_key_hash_check', expression: "hash ~ '^[0-9a-f]{64}$'" },
    {
      name: 'api_key_roles_check',
      expression:
        "roles <@ array['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER', 'EDITOR', 'ADMINISTRATOR', 'AUDITOR']",
    },
    { name: 'api_key_aggregates_only_check', expression: 'read_only or not aggregates_only' },
  ],
});

/** A bearer key of an account. */
export class ApiKey extends ApiKeySchema.class {}
ApiKeySchema.setClass(ApiKey);
