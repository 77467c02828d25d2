import { defineEntity, p } from '@mikro-orm/core';
import { instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import { RULE_SET_KINDS } from './rule-set.rules.js';

const points = () => p.decimal().precision(6).scale(2).nullable();

const RuleSetSchema = defineEntity({
  name: 'RuleSet',
  tableName: 'rule_set',
  properties: {
    version: p.integer().primary().autoincrement(false),
    /** By which the audit record names it. */
    id: p.uuid().unique(),
    name: p.text(),
    nameEn: p.text(),
    kind: p.enum(RULE_SET_KINDS),
    /** Percentage points behind schedule beyond which a target is yellow, and red; of BEHIND_SCHEDULE. */
    atRiskPoints: points(),
    offTrackPoints: points(),
    /** Months missed in a row from which on a target is yellow, and red; of MISSED_MONTHS. */
    atRiskMonths: p.integer().nullable(),
    offTrackMonths: p.integer().nullable(),
    /** A period is not missed for being so many percentage points behind. */
    tolerancePoints: points(),
    /** Days late from which on each level is reached. */
    noticeDays: p.integer(),
    warningDays: p.integer(),
    leadershipDays: p.integer(),
    reason: p.text(),
    isDemo: p.boolean(),
    proposedAt: instant(),
    /** Null of the first, which came with the service. */
    proposedBy: p.manyToOne(Account).ref().index().nullable().deleteRule('no action'),
    /** The first day that it judges; null while it is proposed. */
    adoptedOn: p.date().nullable(),
    decision: p.text().nullable(),
    /** The instant of the adoption. */
    recordedAt: instant().nullable(),
    adoptedBy: p.manyToOne(Account).ref().index().nullable().deleteRule('no action'),
  },
  checks: [
    { name: 'rule_set_at_risk_points_check', expression: 'at_risk_points >= 0' },
    { name: 'rule_set_points_check', expression: 'at_risk_points < off_track_points' },
    {
      name: 'rule_set_thresholds_check',
      expression: `case kind
        when 'BEHIND_SCHEDULE' then num_nonnulls(at_risk_points, off_track_points) = 2
          and num_nonnulls(at_risk_months, off_track_months, tolerance_points) = 0
        else num_nonnulls(at_risk_months, off_track_months, tolerance_points) = 3
          and num_nonnulls(at_risk_points, off_track_points) = 0 end`,
    },
    {
      name: 'rule_set_months_check',
      expression: 'at_risk_months >= 1 and at_risk_months < off_track_months and off_track_months <= 120',
    },
    { name: 'rule_set_tolerance_check', expression: 'tolerance_points >= 0 and tolerance_points <= 100' },
    {
      name: 'rule_set_days_check',
      expression:
        'notice_days >= 1 and notice_days < warning_days and warning_days < leadership_days and leadership_days <= 1000',
    },
    { name: 'rule_set_reason_check', expression: 'char_length(btrim(reason)) > 0' },
    { name: 'rule_set_adopted_check', expression: '(adopted_on is null) = (recorded_at is null)' },
    {
      name: 'rule_set_decision_check',
      expression:
        "adopted_by_id is null or adopted_on is not null and char_length(btrim(coalesce(decision, ''))) > 0",
    },
    { name: 'rule_set_two_check', expression: 'adopted_by_id <> proposed_by_id' },
  ],
});

/** A version of the rules by which lights are given and lateness is escalated (督办规则). */
export class RuleSet extends RuleSetSchema.class {}
RuleSetSchema.setClass(RuleSet);
