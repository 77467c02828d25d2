import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { deadlineInForce, earlierTerms, termsInForce } from './deadline.read-model.js';
import { happenedUntil, momentFrom, momentValues } from './moment.read-model.js';
import type { Moment } from './moment.rules.js';
import type { ChangeKind } from './plan.rules.js';
import { withRegister } from './register.read-model.js';
import { type RuleSet, ruleSetOf, type StoredRuleSet } from './rule-set.rules.js';
import { ruleSetInForce, STORED_RULE_SET } from './rule-sets.read-model.js';
import type { PERIODS_OF } from './stale.rules.js';
import type { TargetTerms } from './target.rules.js';

/** What a target promises, and whose value it is held against. */
export interface KeyedTerms extends TargetTerms {
  id: string;
  indicatorId: string;
  regionId: string;
  /** How often the indicator is reported. */
  reportedEvery: keyof typeof PERIODS_OF;
}

interface TermsSql {
  /** The SQL of an instant: what was recorded from then on is not known. */
  before?: string;
  baseline: string;
  /** A list of jsonb. */
  milestones: string;
  from?: string;
}

/** The first day of the reporting period in which a part was split from its total: what was before was asked of nobody. */
const SPLIT_PERIOD = `case i.cadence
  when 'HALF_YEARLY' then (date_trunc('year', t.split_on)
    + case when extract(month from t.split_on) > 6 then interval '6 months' else interval '0' end)::date
  else date_trunc(case i.cadence when 'MONTHLY' then 'month' when 'QUARTERLY' then 'quarter' else 'year' end, t.split_on)::date
end`;

/** Which reports obligations ask for: to the deadline in force where it is another than the text's, else to the end of the document at most. */
const asked = (dueOn: string): string => `
  jsonb_build_object('kind', case i.cadence when 'MONTHLY' then 'MONTH' when 'QUARTERLY' then 'QUARTER'
                                            when 'HALF_YEARLY' then 'HALF' else 'YEAR' end,
    'dueDays', i.due_days, 'since', greatest(i.asked_since, ${SPLIT_PERIOD}), 'until', (
      select case when deadline.in_force <> t.due_on then deadline.in_force
                  else least(t.due_on, p.effective_to, (
                    select min(coalesce(o.effective_from, o.issued_on)) - 1
                      from policy_relation x join policy o on o.id = x.policy_id
                     where x.other_id = p.id and x.kind = 'REPEALS' and o.state = 'PUBLISHED')) end
        from (select ${dueOn} as in_force) deadline))`;

const termsSql = ({ before, baseline, milestones, from = '' }: TermsSql): string => `
  select t.id, t.indicator_id as "indicatorId", t.region_id as "regionId", said.terms->>'comparator' as comparator,
         said.terms->>'quantity' as quantity, said.terms->>'quantityHigh' as "quantityHigh",
         said.terms->>'cadence' as cadence, said.terms->>'startsOn' as "startsOn",
         coalesce(said.earlier->0->>'dueOn', said.terms->>'dueOn') as "firstDueOn", said.earlier,
         ${deadlineInForce('t', before)} as "dueOn", ${baseline} as baseline, i.aggregation, i.direction,
         i.cadence as "reportedEvery", ${milestones} as milestones,
         ${asked(deadlineInForce('t', before))} as asked
    from target t
    join policy p on p.id = t.policy_id
    join indicator i on i.id = t.indicator_id
   cross join lateral (select ${termsInForce('t', before)} as terms, ${earlierTerms('t', before)} as earlier) said ${from}
   where t.id = any($1::uuid[])
   order by t.id`;

/** The milestones of a target `t`, as the SQL of a list. */
export const MILESTONES = `
  array(select jsonb_build_object('on', m."on", 'value', m.quantity::text)
          from milestone m where m.target_id = t.id order by m."on")`;

const TERMS = termsSql({ baseline: 't.baseline', milestones: MILESTONES });

const BY_THEN = happenedUntil(momentFrom(2));

/** The first change after the moment tells what stood before it; where none followed, what stands now stood then. */
const firstAfter = (kind: ChangeKind, name: string): string => `
  left join lateral (
    select c.before from target_change c
     where c.target_id = t.id and c.kind = '${kind}' and c.changed_at >= ${BY_THEN}
     order by c.revision limit 1) ${name} on true`;

const PAST_TERMS = termsSql({
  before: BY_THEN,
  baseline: `case when b.before is null then t.baseline else (b.before->>'quantity')::numeric(28, 6) end`,
  milestones: `case when w.before is null then ${MILESTONES}
    else array(select jsonb_array_elements(w.before->'milestones')) end`,
  from: firstAfter('BASELINE', 'b') + firstAfter('MILESTONES', 'w'),
});

/** The terms of targets, as the rules ask for them: quantities in base units. */
export const loadTerms = (em: EntityManager, ids: readonly string[]): Promise<KeyedTerms[]> =>
  rowsInTransaction(em, TERMS, [ids]);

/** The same as they were in force at a moment: what was decided, granted or set later does not count yet. */
export const loadPastTerms = (
  em: EntityManager,
  ids: readonly string[],
  moment: Moment,
): Promise<KeyedTerms[]> =>
  rowsInTransaction(em, withRegister(moment, 4) + PAST_TERMS, [ids, ...momentValues(moment)]);

const RULE_SET = `
  select ${STORED_RULE_SET} from rule_set r where r.version = (${ruleSetInForce('$1::date', '$2::timestamptz')})`;

/** The rule set in force on a day, as known at an instant: days of the past keep the one that judged them. */
export async function loadRuleSet(
  em: EntityManager,
  day: string,
  knownAt: string | null = null,
): Promise<RuleSet> {
  const [ruleSet] = await rowsInTransaction<StoredRuleSet>(em, RULE_SET, [day, knownAt]);
  if (!ruleSet) throw new Error('The database has no rule set');
  return ruleSetOf(ruleSet);
}

/** A version of the rules, adopted or not. */
export async function loadRuleSetOf(em: EntityManager, version: number): Promise<RuleSet | null> {
  const text = `select ${STORED_RULE_SET} from rule_set r where r.version = $1::int`;
  const [stored] = await rowsInTransaction<StoredRuleSet>(em, text, [version]);
  return stored ? ruleSetOf(stored) : null;
}

/** Values of one indicator in one region share a key, as do the targets held against them. */
export const seriesKey = ({ indicatorId, regionId }: { indicatorId: string; regionId: string }): string =>
  `${indicatorId} ${regionId}`;
