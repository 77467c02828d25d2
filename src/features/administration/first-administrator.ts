import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { assertText } from '../../shared/text.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Account } from '../identity/account.entity.js';
import { ApiKey } from '../identity/api-key.entity.js';
import { newSecret } from './new-key.js';

/**
 * Makes an account that administers, and a key of it, for whoever has the database itself: how a service comes to its
 * first account, and back to one when all keys are lost. Answers the key.
 */
export async function firstAdministrator(
  em: EntityManager,
  { name, now }: { name: string; now: Date },
): Promise<string> {
  assertText(name, { field: 'name', max: 100, path: ['name'] });
  const { secret, hash } = newSecret();
  const id = randomUUID();
  const roles = ['ADMINISTRATOR' as const];
  await em.transactional(async (tx) => {
    tx.create(Account, { id, key: `account:${id}`, name, nameEn: name, roles, isDemo: false, version: 1 });
    tx.create(ApiKey, { account: id, hash, label: 'zhibiao administrator', createdAt: now });
    tx.create(AuditEntry, {
      account: id,
      at: now,
      operation: 'firstAdministrator',
      subjectType: 'ManagedAccount',
      subjectId: id,
      before: null,
      after: { name, roles },
    });
  });
  return secret;
}
