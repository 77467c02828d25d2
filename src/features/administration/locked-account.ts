import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { Account } from '../identity/account.entity.js';

/** The account of an id; whoever else changes it, or its keys, waits. */
export async function lockedAccount(em: EntityManager, accountId: string): Promise<Account> {
  const path = ['input', 'accountId'];
  const id = uuidOf('ManagedAccount', accountId, path);
  const account = await em.findOne(Account, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!account) throw notFound('ManagedAccount', accountId, path);
  return account;
}
