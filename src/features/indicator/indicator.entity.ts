import { defineEntity, p } from '@mikro-orm/core';
import { id, key } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { Unit } from './unit.entity.js';

const IndicatorSchema = defineEntity({
  name: 'Indicator',
  tableName: 'indicator',
  properties: {
    id: id(),
    key: key(),
    name: p.text(),
    nameEn: p.text().nullable(),
    /** Which way is better. */
    direction: p.enum(['RISE', 'FALL']),
    /** How the values of periods add up. */
    aggregation: p.enum(['LATEST', 'SUM', 'MEAN']),
    /** How often it is reported. */
    cadence: p.enum(['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY']),
    ordinal: p.integer(),
    unit: p.manyToOne(Unit).ref().index(),
    owner: p.manyToOne(Department).ref().index().nullable(),
  },
});

/** What is measured (指标); it serves every target that asks for it. */
export class Indicator extends IndicatorSchema.class {}
IndicatorSchema.setClass(Indicator);
