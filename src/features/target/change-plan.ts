import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { recordedAt } from '../../shared/recorded-at.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { notify } from '../inbox/notify.js';
import { answeringFor } from './answering.read-model.js';
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

/** Who changes, when and why; and which change of the target it is. */
export interface Changing {
  changedBy: string;
  reason: string;
  now: Date;
  today: string;
  revision: number;
}

interface PlanChange {
  operation: string;
  kind: ChangeKind;
  input: PlanInput;
  /** Writes the change, and says how it was before and is now, and which other targets change with it. */
  apply(
    em: EntityManager,
    target: Target,
    changing: Changing,
  ): Promise<{ before: Plan; after: Plan; also?: readonly Target[] }>;
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
    const revision = version + 1;
    const changing = { changedBy, reason, now, today, revision };
    const { before, after, also = [] } = await apply(em, target, changing);
    em.create(TargetChange, { revision, kind, before, after, reason, changedAt: now, target, changedBy });
    await em.flush();
    const targetIds = [target.id, ...also.map(({ id }) => id)];
    await restateStandings(em, { targets: targetIds, today });
    await tellAnswering(em, target, { kind, targetIds, changing });
    return { id: target.id, before: { ...before, version }, after: { ...after, reason, version: revision } };
  });
}

interface Told {
  kind: ChangeKind;
  /** The target, and those that change with it. */
  targetIds: readonly string[];
  changing: Changing;
}

/** Whoever answers for the target, or for a part of it, hears that the way to it has changed. */
async function tellAnswering(
  em: EntityManager,
  target: Target,
  { kind, targetIds, changing: { revision, reason, now, today } }: Told,
): Promise<void> {
  const [indicator, region] = [await target.indicator.loadOrFail(), await target.region.loadOrFail()];
  const notice = {
    kind: kind === 'CANCELLED' ? 'TARGET_CANCELLED' : 'TARGET_REPLANNED',
    event: `target:${target.id}:${revision}`,
    params: { indicator: indicator.name, region: region.name, reason },
    subjects: [globalId('Target', target.id)],
    now,
  } as const;
  const departmentIds = await answeringFor(em, targetIds, today);
  await notify(em, notice, { role: 'REPORTER', departmentIds });
}
