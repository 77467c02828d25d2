import { defineEntity, p } from '@mikro-orm/core';
import { SourceSpan } from '../policy/source-span.entity.js';
import { Target } from './target.entity.js';

const TargetSpanSchema = defineEntity({
  name: 'TargetSpan',
  tableName: 'target_span',
  properties: {
    target: p.manyToOne(Target).ref().primary(),
    span: p.manyToOne(SourceSpan).ref().primary().index(),
    /** The goals chapter and the task chapter often state the same target. */
    context: p.enum(['GOALS', 'MEASURE']),
    path: p.text().nullable(),
    ordinal: p.integer(),
  },
});

/** One of the places that state a target. */
export class TargetSpan extends TargetSpanSchema.class {}
TargetSpanSchema.setClass(TargetSpan);
