import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Policy } from './policy.entity.js';

const PolicyTextSchema = defineEntity({
  name: 'PolicyText',
  tableName: 'policy_text',
  properties: {
    id: id(),
    version: p.integer(),
    text: p.text().lazy(),
    /** In UTF-16 units, as all offsets are. */
    length: p.integer(),
    sha256: p.text().index(),
    recordedAt: instant(),
    /** Null while the version belongs to a draft. Set once, and the only column that ever changes. */
    publishedAt: instant().nullable(),
    policy: p.manyToOne(Policy).ref().index(),
  },
  uniques: [{ properties: ['policy', 'version'] }],
  indexes: [
    {
      name: 'policy_text_letters_index',
      expression: 'create index policy_text_letters_index on policy_text (letters_md5(text))',
    },
  ],
  checks: [
    { name: 'policy_text_version_check', expression: 'version > 0' },
    { name: 'policy_text_length_check', expression: 'length >= 0' },
    { name: 'policy_text_sha256_check', expression: "sha256 ~ '^[0-9a-f]{64}$'" },
  ],
});

/** One version of a policy's text; its characters never change. */
export class PolicyText extends PolicyTextSchema.class {}
PolicyTextSchema.setClass(PolicyText);
