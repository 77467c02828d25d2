import { asColumns, asJson, type ColumnsOf } from '../../shared/row-columns.js';
import type { EscalationDays } from './escalation.rules.js';
import type { StoredRuleSet } from './rule-set.rules.js';

/**
 * Selects the version in force on a day: of those adopted from that day or an earlier one, the one adopted for the
 * latest; of two for one day, the one decided last. Before the first was adopted, the first. `knownAt` is the SQL of an
 * instant or of null: an adoption recorded after it is not known.
 */
export const ruleSetInForce = (day: string, knownAt?: string): string => `
  select f.version
    from rule_set f
   where f.adopted_on <= greatest(${day}, (select min(first.adopted_on) from rule_set first))${
     knownAt === undefined
       ? ''
       : `
     and (${knownAt} is null or f.recorded_at <= ${knownAt}
       or f.adopted_on = (select min(first.adopted_on) from rule_set first))`
   }
   order by f.adopted_on desc, f.recorded_at desc, f.version desc
   limit 1`;

const stored: ColumnsOf<StoredRuleSet> = {
  version: 'r.version',
  kind: 'r.kind',
  atRiskPoints: 'r.at_risk_points',
  offTrackPoints: 'r.off_track_points',
  atRiskMonths: 'r.at_risk_months',
  offTrackMonths: 'r.off_track_months',
  tolerancePoints: 'r.tolerance_points',
  noticeDays: 'r.notice_days',
  warningDays: 'r.warning_days',
  leadershipDays: 'r.leadership_days',
};

/** What `ruleSetOf` is made of. */
export type ThresholdsRow = Omit<StoredRuleSet, keyof EscalationDays>;

/** It as one JSON object, of a rule set `r`. */
export const THRESHOLDS_JSON = asJson({
  version: 'r.version',
  kind: 'r.kind',
  atRiskPoints: 'r.at_risk_points::text',
  offTrackPoints: 'r.off_track_points::text',
  atRiskMonths: 'r.at_risk_months',
  offTrackMonths: 'r.off_track_months',
  tolerancePoints: 'r.tolerance_points::text',
} satisfies ColumnsOf<ThresholdsRow>);

/** The columns of a rule set `r` that rules are made of. */
export const STORED_RULE_SET = asColumns(stored);

/** A rule set with all that is said of it. */
export interface RuleSetRow extends StoredRuleSet {
  uuid: string;
  name: string;
  nameEn: string;
  reason: string;
  isDemo: boolean;
  proposedAt: string;
  adoptedOn: string | null;
  decision: string | null;
  recordedAt: string | null;
  proposedBy: string | null;
  proposedByEn: string | null;
  adoptedBy: string | null;
  adoptedByEn: string | null;
}

const columns: ColumnsOf<RuleSetRow> = {
  ...stored,
  uuid: 'r.id',
  name: 'r.name',
  nameEn: 'r.name_en',
  reason: 'r.reason',
  isDemo: 'r.is_demo',
  proposedAt: 'r.proposed_at',
  adoptedOn: 'r.adopted_on',
  decision: 'r.decision',
  recordedAt: 'r.recorded_at',
  proposedBy: 'pa.name',
  proposedByEn: 'pa.name_en',
  adoptedBy: 'aa.name',
  adoptedByEn: 'aa.name_en',
};

/** Selects rule sets `r` with the names of who proposed and who adopted them. */
export const RULE_SET_ROWS = `
  select ${asColumns(columns)}
    from rule_set r
    left join account pa on pa.id = r.proposed_by_id
    left join account aa on aa.id = r.adopted_by_id`;

export const RULE_SETS = {
  name: 'target.ruleSets',
  text: `${RULE_SET_ROWS} where r.version = any($1::int[])`,
};

/** With $1 also those that are only proposed. */
export const ALL_RULE_SETS = {
  name: 'target.allRuleSets',
  text: `${RULE_SET_ROWS} where r.adopted_on is not null or $1 order by r.version desc limit 100`,
};

export const RULE_SET_BY_ID = { name: 'target.ruleSetById', text: `${RULE_SET_ROWS} where r.id = $1` };

export const RULE_SETS_IN_FORCE = {
  name: 'target.ruleSetsInForce',
  text: `select asked.day::text as day, found.*
    from unnest($1::date[]) asked (day)
    join (${RULE_SET_ROWS}) found on found.version = (${ruleSetInForce('asked.day')})`,
};

/** The level that what was due on one day has reached on another; null before the first. `escalationOf` decides alike. */
export const reachedLevel = (dueOn: string, day: string, knownAt?: string): string => `(
  select case when ${day} - ${dueOn} >= r.leadership_days then 'LEADERSHIP'
              when ${day} - ${dueOn} >= r.warning_days then 'WARNING'
              when ${day} - ${dueOn} >= r.notice_days then 'NOTICE' end
    from rule_set r where r.version = (${ruleSetInForce(day, knownAt)}))`;
