import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { recordedAt } from '../../shared/recorded-at.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { lockTarget } from './lock-target.js';
import type { ChangeKind, Plan } from './plan.rules.js';
import { restateStandings } from './restate-standings.js';
import { assertMayPlan } from './target.access.js';
import type { Target } from './target.entity.js';
import { TargetChange } from './target-change.entity.js';

export const MAX_REASON = 4000;

interface PlanInput {
  targetId: string;
  reason: string;
  expectedVersion: number;
  idempotencyKey: string;
}

interface PlanChange {
  operation: string;
  kind: ChangeKind;
  input: PlanInput;
  /** Writes the change, and says how it was before and is now. */
  apply(em: EntityManager, target: Target): Promise<{ before: Plan; after: Plan }>;
}

/** Changes the way to a target as an editor saw it, keeps what was before, and judges the target anew. */
export async function changePlan(
  session: Session,
  { operation, kind, input, apply }: PlanChange,
): Promise<string> {
  const { viewer, now, today } = session;
  assertMayPlan(viewer);
  const reason = input.reason.trim();
  assertText(reason, { field: 'reason', max: MAX_REASON, path: ['input', 'reason'] });
  return once(session, { operation, subjectType: 'Target', input }, async (em, changedBy) => {
    await recordedAt(em, now);
    const target = await lockTarget(em, input.targetId);
    const version = await em.count(TargetChange, { target });
    if (version !== input.expectedVersion) {
      const params = { expected: input.expectedVersion, actual: version };
      throw new DomainError('STALE_VERSION', params, ['input', 'expectedVersion']);
    }
    const { before, after } = await apply(em, target);
    const revision = version + 1;
    em.create(TargetChange, { revision, kind, before, after, reason, changedAt: now, target, changedBy });
    await em.flush();
    await restateStandings(em, { targets: [target.id], today });
    return { id: target.id, before: { ...before, version }, after: { ...after, reason, version: revision } };
  });
}
