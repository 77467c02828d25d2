import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Department } from '../../../src/features/department/department.entity.js';
import { Account } from '../../../src/features/identity/account.entity.js';
import { AccountDepartment } from '../../../src/features/identity/account-department.entity.js';
import { ApiKey } from '../../../src/features/identity/api-key.entity.js';
import { hashOf } from '../../../src/features/identity/viewer.read-model.js';
import type { Role } from '../../../src/shared/session.js';
import { serial } from './serial.js';

interface AccountFields {
  roles?: Role[];
  departments?: readonly Department[];
  isDemo?: boolean;
  expiresAt?: Date;
  revokedAt?: Date;
}

/** An account with a key in force: a reporter where it speaks for departments, else a partner. */
export async function anAccount(
  em: EntityManager,
  { departments = [], isDemo = false, ...fields }: AccountFields = {},
): Promise<{ account: Account; key: string }> {
  const { roles = departments.length ? ['REPORTER'] : ['PARTNER'], ...validity } = fields;
  const number = serial();
  const key = `zb_test_${randomBytes(12).toString('hex')}`;
  const account = em.create(Account, {
    key: `account-${number}`,
    name: `第${number}号账号`,
    nameEn: `Account ${number}`,
    roles,
    isDemo,
  });
  for (const department of departments) em.create(AccountDepartment, { account, department });
  em.create(ApiKey, {
    account,
    hash: hashOf(key),
    label: 'of a test',
    createdAt: new Date('2025-01-01T00:00:00Z'),
    ...validity,
  });
  await em.flush();
  return { account, key };
}
