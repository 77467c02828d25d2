import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import type { ChangeKind, Plan } from './plan.rules.js';
import { Target } from './target.entity.js';

const TargetChangeSchema = defineEntity({
  name: 'TargetChange',
  tableName: 'target_change',
  properties: {
    id: id(),
    /** 1 for the first change of its target, then one more each. */
    revision: p.integer(),
    kind: p
      .enum(['BASELINE', 'MILESTONES', 'CANCELLED', 'ADJUSTED', 'RESTATED', 'SPLIT'])
      .$type<ChangeKind>(),
    before: p.json().$type<Plan>(),
    after: p.json().$type<Plan>(),
    reason: p.text(),
    changedAt: instant(),
    target: p.manyToOne(Target).ref(),
    changedBy: p.manyToOne(Account).ref().index(),
  },
  uniques: [{ name: 'target_change_revision_unique', properties: ['target', 'revision'] }],
  checks: [
    { name: 'target_change_revision_check', expression: 'revision > 0' },
    { name: 'target_change_reason_check', expression: 'char_length(btrim(reason)) > 0' },
    {
      name: 'target_change_terms_check',
      expression:
        "kind <> ALL (ARRAY['ADJUSTED', 'RESTATED']) or (before ? 'terms' and after ? 'terms' and after ? 'from')",
    },
  ],
});

/** One change of a target or of the way to it, as it was and as it became; it never changes itself. */
export class TargetChange extends TargetChangeSchema.class {}
TargetChangeSchema.setClass(TargetChange);
