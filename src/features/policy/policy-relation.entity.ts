import { defineEntity, p } from '@mikro-orm/core';
import { Policy } from './policy.entity.js';

const PolicyRelationSchema = defineEntity({
  name: 'PolicyRelation',
  tableName: 'policy_relation',
  properties: {
    policy: p.manyToOne(Policy).ref().primary(),
    other: p.manyToOne(Policy).ref().primary().index(),
    kind: p.enum(['AMENDS', 'REPEALS', 'INTERPRETS', 'FORWARDS', 'SAME_AS']).primary(),
  },
  checks: [{ name: 'policy_relation_self_check', expression: 'policy_id <> other_id' }],
});

/** What one policy does to another. */
export class PolicyRelation extends PolicyRelationSchema.class {}
PolicyRelationSchema.setClass(PolicyRelation);
