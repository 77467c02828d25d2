import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import { Measure } from '../measure/measure.entity.js';
import { Target } from '../target/target.entity.js';
import { PolicyDraft } from './policy-draft.entity.js';
import type { Proposal } from './proposal.rules.js';

const DraftItemSchema = defineEntity({
  name: 'DraftItem',
  tableName: 'draft_item',
  properties: {
    id: id(),
    kind: p.enum(['FACTS', 'MEASURE', 'TARGET']),
    /** CARRIED: a confirmed object whose characters moved into a new version of the text. */
    origin: p.enum(['EXTRACTED', 'ADDED', 'CARRIED']),
    /** The document's facts first, then measures and targets as they stand in the text, then what was added. */
    ordinal: p.integer(),
    start: p.integer().nullable(),
    end: p.integer().nullable(),
    path: p.text().nullable(),
    /** As read, or as carried or added: of the shape that belongs to `kind`. It never changes. */
    proposal: p.json().$type<Proposal>(),
    confidence: p.decimal().precision(4).scale(3),
    /** What a carried one was before, with its places in the text before. */
    confirmed: p.json().$type<Proposal>().nullable(),
    state: p.enum(['PENDING', 'ACCEPTED', 'CHANGED', 'REJECTED']),
    /** What an editor put in the proposal's place, whole. */
    decision: p.json().$type<Proposal>().nullable(),
    reason: p.text().nullable(),
    decidedAt: instant().nullable(),
    draft: p.manyToOne(PolicyDraft).ref().index(),
    decidedBy: p.manyToOne(Account).ref().index().nullable(),
    /** The confirmed object that it carries, or that publication made of it. */
    measure: p.manyToOne(Measure).ref().index().nullable(),
    target: p.manyToOne(Target).ref().index().nullable(),
  },
  uniques: [{ properties: ['draft', 'ordinal'] }],
  checks: [
    { name: 'draft_item_start_check', expression: 'start >= 0' },
    { name: 'draft_item_span_check', expression: '"start" < "end"' },
    {
      name: 'draft_item_stands_check',
      expression:
        '("start" is null) = ("end" is null) and (kind = \'FACTS\' or origin = \'CARRIED\' or "start" is not null)',
    },
    { name: 'draft_item_confidence_check', expression: 'confidence >= 0 and confidence <= 1' },
    { name: 'draft_item_confirmed_check', expression: "confirmed is null or origin = 'CARRIED'" },
    { name: 'draft_item_decided_check', expression: "(state = 'PENDING') = (decided_at is null)" },
    { name: 'draft_item_changed_check', expression: "state <> 'CHANGED' or decision is not null" },
    {
      name: 'draft_item_reason_check',
      expression: "state <> 'REJECTED' or char_length(btrim(coalesce(reason, ''))) > 0",
    },
    { name: 'draft_item_measure_check', expression: "measure_id is null or kind = 'MEASURE'" },
    { name: 'draft_item_target_check', expression: "target_id is null or kind = 'TARGET'" },
  ],
});

/** One thing that a draft proposes: the document's facts, a measure or a target. */
export class DraftItem extends DraftItemSchema.class {}
DraftItemSchema.setClass(DraftItem);
