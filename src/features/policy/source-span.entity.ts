import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/columns.js';
import { PolicyText } from './policy-text.entity.js';

const SourceSpanSchema = defineEntity({
  name: 'SourceSpan',
  tableName: 'source_span',
  properties: {
    id: id(),
    start: p.integer(),
    /** Exclusive: `text.slice(start, end) === quote`, held by a trigger. */
    end: p.integer(),
    quote: p.text(),
    policyText: p.manyToOne(PolicyText).ref().index(),
  },
  checks: [
    { name: 'source_span_start_check', expression: 'start >= 0' },
    { name: 'source_span_span_check', expression: '"start" < "end"' },
  ],
});

/** The exact characters (出处) that something was read from. */
export class SourceSpan extends SourceSpanSchema.class {}
SourceSpanSchema.setClass(SourceSpan);
