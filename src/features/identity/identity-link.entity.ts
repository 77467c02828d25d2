import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from './account.entity.js';
import type { LinkKind } from './claims.rules.js';

const IdentityLinkSchema = defineEntity({
  name: 'IdentityLink',
  tableName: 'identity_link',
  properties: {
    id: id(),
    kind: p.text().$type<LinkKind>(),
    /** Of issuer, kind and value: a subject may be a person, and is not stored. */
    hash: p.text().unique(),
    createdAt: instant(),
    account: p.manyToOne(Account).ref().index(),
  },
  checks: [
    { name: 'identity_link_kind_check', expression: "kind in ('SUBJECT', 'GROUP')" },
    { name: 'identity_link_hash_check', expression: "hash ~ '^[0-9a-f]{64}$'" },
  ],
});

/** A subject or group of an identity provider that acts as an account. */
export class IdentityLink extends IdentityLinkSchema.class {}
IdentityLinkSchema.setClass(IdentityLink);
