import { randomUUID } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { MAX_REASON } from './change-plan.js';
import type { EscalationDays } from './escalation.rules.js';
import {
  assertEscalationDays,
  proposedThresholds,
  storedThresholds,
  type ThresholdsInput,
} from './proposed-thresholds.js';
import { RuleSet } from './rule-set.entity.js';
import { assertMayProposeRuleSet } from './target.access.js';

export interface ProposeRuleSet {
  name: string;
  nameEn: string;
  thresholds: ThresholdsInput;
  /** Left out: as in the last version. */
  escalationDays?: { notice: number; warning: number; leadership: number } | null;
  reason: string;
  idempotencyKey: string;
}

const MAX_NAME = 100;

/** Proposes a rule set: it judges nothing until another account adopts it, and is never edited. */
export async function proposeRuleSet(session: Session, input: ProposeRuleSet): Promise<string> {
  const { viewer, now } = session;
  assertMayProposeRuleSet(viewer);
  const [name, nameEn, reason] = [input.name.trim(), input.nameEn.trim(), input.reason.trim()];
  assertText(name, { field: 'name', max: MAX_NAME, path: ['input', 'name'] });
  assertText(nameEn, { field: 'nameEn', max: MAX_NAME, path: ['input', 'nameEn'] });
  assertText(reason, { field: 'reason', max: MAX_REASON, path: ['input', 'reason'] });
  const thresholds = proposedThresholds(input.thresholds, ['input', 'thresholds']);

  const write = { operation: 'proposeRuleSet', subjectType: 'RuleSet', input };
  return once(session, write, async (em, proposedBy) => {
    const last = await lastRuleSet(em);
    const days = daysOf(input.escalationDays, last);
    assertEscalationDays(days, ['input', 'escalationDays']);
    const told = {
      version: last.version + 1,
      name,
      nameEn,
      ...storedThresholds(thresholds),
      ...days,
      reason,
    };
    const { id } = em.create(RuleSet, {
      ...told,
      id: randomUUID(),
      isDemo: viewer.isDemo,
      proposedAt: now,
      proposedBy,
    });
    return { id, after: told };
  });
}

/** The newest, after whoever proposes or adopts just now: they queue at the first, which never changes. */
async function lastRuleSet(em: EntityManager): Promise<RuleSet> {
  await lockRuleSets(em);
  return em.findOneOrFail(RuleSet, { version: { $gt: 0 } }, { orderBy: { version: 'desc' } });
}

/** Who changes which rules there are does so one after the other. */
export const lockRuleSets = (em: EntityManager): Promise<RuleSet> =>
  em.findOneOrFail(RuleSet, { version: 1 }, { lockMode: LockMode.PESSIMISTIC_WRITE });

function daysOf(asked: ProposeRuleSet['escalationDays'], last: RuleSet): EscalationDays {
  if (asked)
    return { noticeDays: asked.notice, warningDays: asked.warning, leadershipDays: asked.leadership };
  const { noticeDays, warningDays, leadershipDays } = last;
  return { noticeDays, warningDays, leadershipDays };
}
