import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays } from '../../shared/dates.js';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { MAX_REASON } from './change-plan.js';
import { loadRuleSet } from './load-terms.js';
import { lockRuleSets } from './propose-rule-set.js';
import { restateStandings } from './restate-standings.js';
import { RuleSet } from './rule-set.entity.js';
import { assertMayAdoptRuleSet } from './target.access.js';

export interface AdoptRuleSet {
  version: number;
  /** The first day that it judges: today or later. */
  adoptedOn: string;
  decision: string;
  /** The version adopted last, as the caller saw it. */
  expectedVersion: number;
  idempotencyKey: string;
}

const MOST_DAYS_AHEAD = 366;

/**
 * Adopts a proposed rule set from a day on, as somebody who did not propose it. From today: every standing is restated
 * in the same transaction, some hundreds at a time. From a later day: the daily job restates them on that day.
 */
export async function adoptRuleSet(session: Session, input: AdoptRuleSet): Promise<string> {
  const { viewer, today, now } = session;
  assertMayAdoptRuleSet(viewer);
  const { adoptedOn, version } = input;
  const decision = input.decision.trim();
  assertText(decision, { field: 'decision', max: MAX_REASON, path: ['input', 'decision'] });
  const path = ['input', 'adoptedOn'];
  if (adoptedOn < today) throw new DomainError('ADOPTION_IN_PAST', { adoptedOn, today }, path);
  if (adoptedOn > addDays(today, MOST_DAYS_AHEAD))
    throw new DomainError('ADOPTION_TOO_FAR', { adoptedOn }, path);

  const write = { operation: 'adoptRuleSet', subjectType: 'RuleSet', input };
  return once(session, write, async (em, adoptedBy) => {
    await lockRuleSets(em);
    const ruleSet = await em.findOne(RuleSet, { version });
    if (!ruleSet) throw new DomainError('NO_RULE_SET', { version }, ['input', 'version']);
    if (ruleSet.adoptedOn !== null) {
      throw new DomainError('RULE_SET_ADOPTED', { version, adoptedOn: ruleSet.adoptedOn ?? '' }, [
        'input',
        'version',
      ]);
    }
    if (ruleSet.proposedBy?.id === adoptedBy) throw new DomainError('OWN_RULE_SET', {}, ['input', 'version']);
    await assertExpected(em, input);
    const before = await loadRuleSet(em, today);
    em.assign(ruleSet, { adoptedOn, decision, recordedAt: now, adoptedBy });
    await em.flush();
    if ((await loadRuleSet(em, today)).version !== before.version)
      await restateStandings(em, { targets: 'all', today });
    return { id: ruleSet.id, before: { adoptedOn: null }, after: { version, adoptedOn, decision } };
  });
}

/** Whoever adopts has seen what was adopted last: two who adopt at once are not both right. */
async function assertExpected(em: EntityManager, { expectedVersion }: AdoptRuleSet): Promise<void> {
  const adopted = { adoptedOn: { $ne: null } };
  const orderBy = { recordedAt: 'desc', version: 'desc' } as const;
  const { version: actual } = await em.findOneOrFail(RuleSet, adopted, { orderBy });
  if (actual === expectedVersion) return;
  throw new DomainError('STALE_VERSION', { expected: expectedVersion, actual }, ['input', 'expectedVersion']);
}
