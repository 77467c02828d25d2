import { defineEntity, p } from '@mikro-orm/core';

const RuleSetSchema = defineEntity({
  name: 'RuleSet',
  tableName: 'rule_set',
  properties: {
    version: p.integer().primary().autoincrement(false),
    name: p.text(),
    nameEn: p.text(),
    /** Percentage points behind schedule beyond which a target is yellow, and red. */
    atRiskPoints: p.decimal().precision(6).scale(2),
    offTrackPoints: p.decimal().precision(6).scale(2),
    adoptedOn: p.date(),
  },
  checks: [
    { name: 'rule_set_at_risk_points_check', expression: 'at_risk_points >= 0' },
    { name: 'rule_set_points_check', expression: 'at_risk_points < off_track_points' },
  ],
});

/** A version of the rules by which lights are given (亮灯规则). */
export class RuleSet extends RuleSetSchema.class {}
RuleSetSchema.setClass(RuleSet);
