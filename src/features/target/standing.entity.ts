import { defineEntity, p } from '@mikro-orm/core';
import { quantity, share, texts } from '../../shared/columns.js';
import { RuleSet } from './rule-set.entity.js';
import { Target } from './target.entity.js';

const STATUSES = [
  'NOT_STARTED',
  'NO_DATA',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'ACHIEVED',
  'MISSED',
  'UNSCHEDULED',
] as const;
const LIGHTS = ['GREEN', 'YELLOW', 'RED', 'GREY'] as const;
const ids = () => p.array().columnType('uuid[]').$type<string[]>();

const StandingSchema = defineEntity({
  name: 'Standing',
  tableName: 'standing',
  properties: {
    target: p.manyToOne(Target).ref().primary(),
    status: p.enum(STATUSES).index(),
    light: p.enum(LIGHTS),
    attainment: share(),
    expected: share(),
    gapPoints: share(),
    quantity: quantity().nullable(),
    period: p.text().nullable(),
    reachedLate: p.boolean(),
    /** Months missed in a row and the first day of them, by a rule set that counts months; else null. */
    missedMonths: p.integer().nullable(),
    missedSince: p.date().nullable(),
    basis: texts(),
    reportIds: ids(),
    /** By what was self-reported, verified or not: beside the verdict, never merged into it. */
    reportedStatus: p.enum(STATUSES),
    reportedLight: p.enum(LIGHTS),
    reportedAttainment: share(),
    reportedQuantity: quantity().nullable(),
    reportedPeriod: p.text().nullable(),
    reportedIds: ids(),
    reckonedOn: p.date(),
    /** The day on which time alone changes the verdict. */
    changesOn: p.date().nullable().index(),
    /** From when on it is stale, if nothing more is reported. */
    staleOn: p.date().nullable(),
    ruleSet: p.manyToOne(RuleSet).ref().index().fieldName('rule_set_version'),
  },
  checks: [
    { name: 'standing_missed_check', expression: 'missed_months is not null or missed_since is null' },
  ],
});

/** The rule's verdict on a target, stored when it changes. */
export class Standing extends StandingSchema.class {}
StandingSchema.setClass(Standing);
