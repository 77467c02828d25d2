import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { deadlineInForce } from './deadline.read-model.js';
import type { ChangeKind } from './plan.rules.js';
import type { RuleSet, TargetTerms } from './target.rules.js';

/** What a target promises, and whose value it is held against. */
export interface KeyedTerms extends TargetTerms {
  id: string;
  indicatorId: string;
  regionId: string;
}

interface TermsSql {
  /** Narrows what extensions had been granted. */
  granted: string;
  baseline: string;
  /** A list of jsonb. */
  milestones: string;
  from?: string;
}

const termsSql = ({ granted, baseline, milestones, from = '' }: TermsSql): string => `
  select t.id, t.indicator_id as "indicatorId", t.region_id as "regionId", t.comparator, t.quantity,
         t.quantity_high as "quantityHigh", t.cadence, t.starts_on as "startsOn", t.due_on as "firstDueOn",
         ${deadlineInForce('t', granted)} as "dueOn", ${baseline} as baseline, i.aggregation, i.direction,
         ${milestones} as milestones
    from target t
    join indicator i on i.id = t.indicator_id ${from}
   where t.id = any($1::uuid[])
   order by t.id`;

const MILESTONES = `
  array(select jsonb_build_object('on', m."on", 'value', m.quantity::text)
          from milestone m where m.target_id = t.id order by m."on")`;

const TERMS = termsSql({ granted: '', baseline: 't.baseline', milestones: MILESTONES });

const END_OF_DAY = '($2::date + 1)::timestamp at time zone $3';

/** The first change after the day tells what stood before it; where none followed, what stands now stood then. */
const firstAfter = (kind: ChangeKind, name: string): string => `
  left join lateral (
    select c.before from target_change c
     where c.target_id = t.id and c.kind = '${kind}' and c.changed_at >= ${END_OF_DAY}
     order by c.revision limit 1) ${name} on true`;

const PAST_TERMS = termsSql({
  granted: `and e.decided_at < ${END_OF_DAY}`,
  baseline: `case when b.before is null then t.baseline else (b.before->>'quantity')::numeric(28, 6) end`,
  milestones: `case when w.before is null then ${MILESTONES}
    else array(select jsonb_array_elements(w.before->'milestones')) end`,
  from: firstAfter('BASELINE', 'b') + firstAfter('MILESTONES', 'w'),
});

/** The terms of targets, as the rules ask for them: quantities in base units. */
export const loadTerms = (em: EntityManager, ids: readonly string[]): Promise<KeyedTerms[]> =>
  rowsInTransaction(em, TERMS, [ids]);

/** A day that has ended, by the clocks of the city. */
export interface PastDay {
  asOf: string;
  timeZone: string;
}

/** The same as they were at the end of a day: what was granted or set later is not yet known. */
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
