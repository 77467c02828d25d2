import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import type { Way } from './sign-in.rules.js';

const SignInSchema = defineEntity({
  name: 'SignIn',
  tableName: 'sign_in',
  properties: {
    id: id(),
    /** SHA-256 of what the browser has: whoever reads the table can sign in as nobody. */
    hash: p.text().unique(),
    way: p.text().$type<Way>(),
    createdAt: instant(),
    /** To the minute: a request seldom has to write it. */
    lastUsedAt: instant(),
    /** However busy it is. */
    expiresAt: instant().index(),
    endedAt: instant().nullable(),
    account: p.manyToOne(Account).ref().index(),
  },
  checks: [
    { name: 'sign_in_hash_check', expression: "hash ~ '^[0-9a-f]{64}$'" },
    { name: 'sign_in_way_check', expression: "way in ('DEMO', 'PROVIDER')" },
    { name: 'sign_in_times_check', expression: 'created_at < expires_at and created_at <= last_used_at' },
  ],
});

/** An account that works in a browser, from signing in to the end of it (登录). */
export class SignIn extends SignInSchema.class {}
SignInSchema.setClass(SignIn);
