import { defineEntity, p } from '@mikro-orm/core';
import { id, key } from '../../shared/columns.js';
import type { Role } from '../../shared/session.js';

const AccountSchema = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: id(),
    key: key(),
    name: p.text(),
    nameEn: p.text(),
    roles: p.array().columnType('text[]').$type<Role[]>(),
    isDemo: p.boolean(),
    /** The mailbox of the office, never of a person. */
    email: p.text().nullable(),
    /** Whether the account itself wants mail there. */
    mailOn: p.boolean().default(true),
    /** Raised by every change, under a lock. */
    version: p.integer().default(1),
  },
  checks: [
    {
      name: 'account_email_check',
      expression: "email ~ '^[^[:space:]@]+@[^[:space:]@]+$' and char_length(email) <= 254",
    },
    {
      name: 'account_roles_check',
      expression:
        "roles <@ array['PARTNER', 'LEADER', 'REPORTER', 'REVIEWER', 'EDITOR', 'ADMINISTRATOR', 'AUDITOR']",
    },
    {
      name: 'account_duties_check',
      expression: `not (roles @> array['REPORTER', 'REVIEWER']
        or roles @> array['ADMINISTRATOR'] and roles && array['REPORTER', 'REVIEWER']
        or roles @> array['AUDITOR'] and roles && array['REPORTER', 'REVIEWER', 'EDITOR', 'ADMINISTRATOR'])`,
    },
  ],
});

/** An office or a system that acts here; never a person. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
