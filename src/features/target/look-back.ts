import type { EntityManager } from '@mikro-orm/postgresql';
import { loadPastValues } from './load-past-values.js';
import { type KeyedTerms, loadPastTerms, loadRuleSet, seriesKey } from './load-terms.js';
import type { Series } from './load-values.js';
import type { Moment } from './moment.rules.js';
import type { RuleSet } from './rule-set.rules.js';
import { pastVerdict, type Verdict } from './verdict.rules.js';

/** What verdicts of a moment rest on. */
export interface LookedBack {
  terms: KeyedTerms[];
  /** What was known of the target's values; nothing is two empty lists. */
  valuesOf(terms: KeyedTerms): Series;
  ruleSet: RuleSet;
}

const NOTHING: Series = { verified: [], reported: [] };

/** Terms, values and rules of targets as of a day, known at an instant: three statements for as many targets as there are. */
export async function lookBack(
  em: EntityManager,
  targetIds: readonly string[],
  moment: Moment,
): Promise<LookedBack> {
  const [terms, values, ruleSet] = await Promise.all([
    loadPastTerms(em, targetIds, moment),
    loadPastValues(em, targetIds, moment),
    loadRuleSet(em, moment.asOf, moment.knownAt),
  ]);
  return { terms, valuesOf: (of) => values.get(seriesKey(of)) ?? NOTHING, ruleSet };
}

export type PastVerdict = Omit<Verdict, 'changesOn'>;

/** How targets stood at a moment, by verified values and the rules of its day; in the order of their keys. */
export async function pastVerdicts(
  em: EntityManager,
  targetIds: readonly string[],
  moment: Moment,
): Promise<{ id: string; verdict: PastVerdict }[]> {
  const { terms, valuesOf, ruleSet } = await lookBack(em, targetIds, moment);
  return terms.map((each) => ({
    id: each.id,
    verdict: pastVerdict(each, valuesOf(each).verified, moment.asOf, ruleSet),
  }));
}
