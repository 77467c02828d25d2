import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { onlyOne } from '../../shared/one-of.js';
import { loadRuleSetOf } from './load-terms.js';
import { proposedThresholds, type ThresholdsInput } from './proposed-thresholds.js';
import { type RuleSet, TRIED } from './rule-set.rules.js';

export interface CandidateRules {
  version?: number | null;
  thresholds?: ThresholdsInput | null;
}

/** The rules that are tried: a version, whether adopted or not, or thresholds that nobody has proposed. */
export async function candidateRules(
  em: EntityManager,
  candidate: CandidateRules,
  path: readonly string[],
): Promise<{ ruleSet: RuleSet; version: number | null }> {
  const [name, given] = onlyOne(candidate, path);
  if (name === 'thresholds') {
    const thresholds = proposedThresholds(given, [...path, 'thresholds']);
    return { ruleSet: { version: TRIED, ...thresholds }, version: null };
  }
  const ruleSet = await loadRuleSetOf(em, given);
  if (!ruleSet) throw new DomainError('NO_RULE_SET', { version: given }, [...path, 'version']);
  return { ruleSet, version: given };
}
