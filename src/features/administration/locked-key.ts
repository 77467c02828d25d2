import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { ApiKey } from '../identity/api-key.entity.js';
import { keyState } from './granted.rules.js';

/** The key in force of an id; whoever else changes it waits. */
export async function lockedKey(em: EntityManager, apiKeyId: string, now: Date): Promise<ApiKey> {
  const path = ['input', 'apiKeyId'];
  const id = uuidOf('ApiKey', apiKeyId, path);
  const key = await em.findOne(ApiKey, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!key) throw notFound('ApiKey', apiKeyId, path);
  if (keyState(key, now) !== 'IN_FORCE') throw new DomainError('KEY_NOT_IN_FORCE', {}, path);
  return key;
}
