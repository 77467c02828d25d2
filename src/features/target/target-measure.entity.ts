import { defineEntity, p } from '@mikro-orm/core';
import { Measure } from '../measure/measure.entity.js';
import { Target } from './target.entity.js';

const TargetMeasureSchema = defineEntity({
  name: 'TargetMeasure',
  tableName: 'target_measure',
  properties: {
    target: p.manyToOne(Target).ref().primary(),
    measure: p.manyToOne(Measure).ref().primary().index(),
  },
});

/** A measure that restates a target: its departments answer for it. */
export class TargetMeasure extends TargetMeasureSchema.class {}
TargetMeasureSchema.setClass(TargetMeasure);
