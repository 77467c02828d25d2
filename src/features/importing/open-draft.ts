import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { PolicyDraft } from './policy-draft.entity.js';

/** Finds the open draft that an editor looked at, as he saw it; whoever else decides on it waits. */
export async function openDraft(
  em: EntityManager,
  { draftId, expectedVersion }: { draftId: string; expectedVersion: number },
): Promise<PolicyDraft> {
  const path = ['input', 'draftId'];
  const id = uuidOf('PolicyDraft', draftId, path);
  const draft = await em.findOne(PolicyDraft, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!draft) throw notFound('PolicyDraft', draftId, path);
  const { state, version } = draft;
  if (state !== 'OPEN') throw new DomainError('DRAFT_NOT_OPEN', { state }, path);
  if (version !== expectedVersion) {
    const params = { expected: expectedVersion, actual: version };
    throw new DomainError('STALE_VERSION', params, ['input', 'expectedVersion']);
  }
  return draft;
}
