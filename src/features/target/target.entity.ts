import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, key, quantity, texts } from '../../shared/columns.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Unit } from '../indicator/unit.entity.js';
import { Policy } from '../policy/policy.entity.js';
import { Region } from '../region/region.entity.js';

const TargetSchema = defineEntity({
  name: 'Target',
  tableName: 'target',
  properties: {
    id: id(),
    key: key(),
    /** As written, where it is not simply the region: 各县级市（区）, 起步区. */
    scope: p.text().nullable(),
    comparator: p.enum([
      'AT_LEAST',
      'MORE_THAN',
      'AT_MOST',
      'LESS_THAN',
      'EQUAL',
      'APPROXIMATELY',
      'BETWEEN',
      'INCREASE_BY',
      'MULTIPLY',
      'RANK',
      'FULL_COVERAGE',
    ]),
    /** As written, in `unit`. */
    value: quantity(),
    valueHigh: quantity().nullable(),
    /** Exact, in the base of `unit`. */
    quantity: quantity(),
    quantityHigh: quantity().nullable(),
    /** Where the indicator started, in the base; null while unknown. */
    baseline: quantity().nullable(),
    startsOn: p.date(),
    dueOn: p.date().nullable(),
    duePrecision: p.enum(['YEAR', 'QUARTER', 'MONTH', 'DAY']).nullable(),
    cadence: p.enum(['BY_DEADLINE', 'PER_YEAR', 'IN_YEAR', 'IN_PERIOD', 'ONGOING', 'UNSTATED']),
    /** ASPIRATIONAL where the text says 力争. */
    strength: p.enum(['BINDING', 'ASPIRATIONAL']),
    hedges: texts(),
    ordinal: p.integer(),
    /** Since when a newer version of the text no longer states it; null while the text does. */
    droppedAt: instant().nullable(),
    /** Since when a decision has taken it back; null while it stands. */
    cancelledAt: instant().nullable(),
    indicator: p.manyToOne(Indicator).ref().index(),
    region: p.manyToOne(Region).ref().index(),
    policy: p.manyToOne(Policy).ref().index(),
    unit: p.manyToOne(Unit).ref().index(),
    /** The total that this is one region's part of, and since when it is split so; null of all others. */
    partOf: () => p.manyToOne(Target).ref().index().nullable().deleteRule('no action'),
    splitOn: p.date().nullable(),
  },
  indexes: [{ properties: ['dueOn'] }],
  checks: [
    { name: 'target_range_check', expression: "(comparator = 'BETWEEN') = (value_high is not null)" },
    { name: 'target_high_check', expression: 'value_high > value' },
    { name: 'target_due_check', expression: '(due_on is null) = (due_precision is null)' },
    { name: 'target_days_check', expression: 'starts_on <= due_on' },
    { name: 'target_part_check', expression: '(part_of_id is null) = (split_on is null)' },
    {
      name: 'target_part_additive_check',
      expression:
        "part_of_id is null or comparator <> ALL (ARRAY['BETWEEN', 'INCREASE_BY', 'MULTIPLY', 'RANK', 'FULL_COVERAGE'])",
    },
  ],
});

/** Where an indicator must stand in a region, and by when (目标). */
export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);
