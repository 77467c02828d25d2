import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { Target } from './target.entity.js';

/** A target of a published policy that its text still states and nobody has cancelled; what changes it queues here. */
export async function lockTarget(
  em: EntityManager,
  targetId: string,
  path: readonly string[] = ['input', 'targetId'],
): Promise<Target> {
  const id = uuidOf('Target', targetId, path);
  const target = await em.findOne(Target, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const policy = await target?.policy.loadOrFail();
  if (!target || target.droppedAt || policy?.state !== 'PUBLISHED') throw notFound('Target', targetId, path);
  if (target.cancelledAt) throw new DomainError('TARGET_CANCELLED', {}, path);
  return target;
}
