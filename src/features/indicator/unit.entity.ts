import { defineEntity, p } from '@mikro-orm/core';
import { texts } from '../../shared/columns.js';

const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: {
    code: p.text().primary(),
    dimension: p.text(),
    /** Code of the unit that quantities of this dimension are stored in. */
    base: p.text(),
    /** A value in this unit times factor is the quantity in the base. */
    factor: p.decimal().precision(28).scale(10),
    aliases: texts(),
    nameEn: p.text(),
  },
  checks: [{ name: 'unit_factor_check', expression: 'factor > 0' }],
});

/** A unit of measure with its exact factor to the base of its dimension. */
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);
