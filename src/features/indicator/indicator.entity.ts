import { defineEntity, p } from '@mikro-orm/core';
import { id, key } from '../../shared/columns.js';
import { Department } from '../department/department.entity.js';
import { DUE_DAYS } from './due-days.rules.js';
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
    /** Days after the end of a period until its report is due. */
    dueDays: p.integer().default(DUE_DAYS),
    /** No period that begins earlier is asked for; null where its cadence never changed. */
    askedSince: p.date().nullable(),
    ordinal: p.integer(),
    unit: p.manyToOne(Unit).ref().index(),
    owner: p.manyToOne(Department).ref().index().nullable(),
  },
  checks: [{ name: 'indicator_due_days_check', expression: 'due_days >= 0 and due_days <= 180' }],
});

/** What is measured (指标); it serves every target that asks for it. */
export class Indicator extends IndicatorSchema.class {}
IndicatorSchema.setClass(Indicator);
