import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { deadlineInForce } from './deadline.read-model.js';
import type { RuleSet, TargetTerms } from './target.rules.js';

/** What a target promises, and whose value it is held against. */
export interface KeyedTerms extends TargetTerms {
  id: string;
  indicatorId: string;
  regionId: string;
}

const termsSql = (until: string) => `
  select t.id, t.indicator_id as "indicatorId", t.region_id as "regionId", t.comparator, t.quantity,
         t.quantity_high as "quantityHigh", t.cadence, t.starts_on as "startsOn", t.due_on as "firstDueOn", ${deadlineInForce(until)} as "dueOn", t.baseline,
         i.aggregation, i.direction,
         array(select jsonb_build_object('on', m."on", 'value', m.quantity::text)
                 from milestone m where m.target_id = t.id order by m."on") as milestones
    from target t
    join indicator i on i.id = t.indicator_id
   where t.id = any($1::uuid[])
   order by t.id`;
const TERMS = termsSql('');
const PAST_TERMS = termsSql('and e.decided_at < ($2::date + 1)::timestamp at time zone $3');

/** The terms of targets, as the rules ask for them: quantities in base units. */
export const loadTerms = (em: EntityManager, ids: readonly string[]): Promise<KeyedTerms[]> =>
  rowsInTransaction(em, TERMS, [ids]);

/** A day that has ended, by the clocks of the city. */
export interface PastDay {
  asOf: string;
  timeZone: string;
}

/** The same as they were at the end of a day: what was granted later is not yet known. */
export const loadPastTerms = (
  em: EntityManager,
  ids: readonly string[],
  { asOf, timeZone }: PastDay,
): Promise<KeyedTerms[]> => rowsInTransaction(em, PAST_TERMS, [ids, asOf, timeZone]);

/** Selects the version in force on day $1; before the first was adopted, the first. */
export const RULE_SET_IN_FORCE = `
  select r.version
    from rule_set r
   where r.adopted_on <= greatest($1::date, (select min(first.adopted_on) from rule_set first))
   order by r.adopted_on desc, r.version desc
   limit 1`;

const RULE_SET = `
  select r.version, r.at_risk_points as "atRiskPoints", r.off_track_points as "offTrackPoints"
    from rule_set r
   where r.version = (${RULE_SET_IN_FORCE})`;

/** The rule set in force on a day. */
export async function loadRuleSet(em: EntityManager, day: string): Promise<RuleSet> {
  const [ruleSet] = await rowsInTransaction<RuleSet>(em, RULE_SET, [day]);
  if (!ruleSet) throw new Error('The database has no rule set');
  return ruleSet;
}

/** Values of one indicator in one region share a key, as do the targets held against them. */
export const seriesKey = ({ indicatorId, regionId }: { indicatorId: string; regionId: string }): string =>
  `${indicatorId} ${regionId}`;
