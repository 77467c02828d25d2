import { defineEntity, p } from '@mikro-orm/core';

const AuditLinkSchema = defineEntity({
  name: 'AuditLink',
  tableName: 'audit_link',
  properties: {
    position: p.bigint('string').primary().autoincrement(false),
    entryId: p.uuid().unique(),
    digest: p.text(),
  },
  checks: [
    { name: 'audit_link_position_check', expression: 'position >= 1' },
    { name: 'audit_link_digest_check', expression: "digest ~ '^[0-9a-f]{64}$'" },
  ],
});

/** The place of an entry in the sealed record. */
export class AuditLink extends AuditLinkSchema.class {}
AuditLinkSchema.setClass(AuditLink);
