import { defineEntity, p } from '@mikro-orm/core';
import { Department } from './department.entity.js';

const HoldingSchema = defineEntity({
  name: 'Holding',
  tableName: 'holding',
  properties: {
    /** A duty, or an indicator. */
    heldId: p.uuid().primary(),
    department: p.manyToOne(Department).ref().primary().index(),
    fromOn: p.date().primary(),
    /** Exclusive; null is open. */
    toOn: p.date().nullable(),
  },
});

/** Who holds what a reform took from whom the text or the register names: triggers write it, everybody reads it. */
export class Holding extends HoldingSchema.class {}
HoldingSchema.setClass(Holding);
