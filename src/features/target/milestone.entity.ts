import { defineEntity, p } from '@mikro-orm/core';
import { quantity } from '../../shared/columns.js';
import { Target } from './target.entity.js';

const MilestoneSchema = defineEntity({
  name: 'Milestone',
  tableName: 'milestone',
  properties: {
    target: p.manyToOne(Target).ref().primary(),
    on: p.date().primary(),
    quantity: quantity(),
  },
});

/** What is expected on a day on the way (年度分解). */
export class Milestone extends MilestoneSchema.class {}
MilestoneSchema.setClass(Milestone);
