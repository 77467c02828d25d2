import { defineEntity, p } from '@mikro-orm/core';
import { Policy } from '../policy/policy.entity.js';
import { SourceSpan } from '../policy/source-span.entity.js';
import { Target } from './target.entity.js';

const TargetSpanSchema = defineEntity({
  name: 'TargetSpan',
  tableName: 'target_span',
  properties: {
    target: p.manyToOne(Target).ref().primary(),
    span: p.manyToOne(SourceSpan).ref().primary().index(),
    /** That of the span's text; the database sees to it. */
    policy: p.manyToOne(Policy).ref().index(),
    /** Whether the target belongs to another policy; the database sees to it. */
    restates: p.boolean().default(false),
    /** The goals chapter and the task chapter often state the same target. */
    context: p.enum(['GOALS', 'MEASURE']),
    path: p.text().nullable(),
    ordinal: p.integer(),
  },
  indexes: [
    {
      name: 'target_span_restates_index',
      expression:
        'create index target_span_restates_index on target_span (policy_id, target_id) where restates',
    },
  ],
});

/** One of the places that state a target. */
export class TargetSpan extends TargetSpanSchema.class {}
TargetSpanSchema.setClass(TargetSpan);
