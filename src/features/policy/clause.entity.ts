import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../shared/columns.js';
import { PolicyText } from './policy-text.entity.js';

const ClauseSchema = defineEntity({
  name: 'Clause',
  tableName: 'clause',
  properties: {
    id: id(),
    /** Place in the outline: 三/（一）/1. */
    path: p.text(),
    heading: p.text().nullable(),
    ordinal: p.integer(),
    start: p.integer(),
    end: p.integer(),
    policyText: p.manyToOne(PolicyText).ref().index(),
    parent: () => p.manyToOne(Clause).ref().index().nullable(),
  },
  uniques: [{ properties: ['policyText', 'ordinal'] }],
  checks: [
    { name: 'clause_start_check', expression: 'start >= 0' },
    { name: 'clause_span_check', expression: '"start" < "end"' },
  ],
});

/** A node (条款) of a text's outline. */
export class Clause extends ClauseSchema.class {}
ClauseSchema.setClass(Clause);
