import { randomUUID } from 'node:crypto';
import type { Role, Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { Account } from '../identity/account.entity.js';
import { AccountDepartment } from '../identity/account-department.entity.js';
import { assertName, departmentsGiven, emailGiven, rolesGiven } from './account-facts.js';
import { assertMayAdminister } from './administration.access.js';

export interface CreateAccount {
  name: string;
  nameEn: string;
  roles: Role[];
  departmentIds?: string[] | null;
  email?: string | null;
  idempotencyKey: string;
}

/** Makes an account for an office or a system; it acts through keys that are made for it. */
export async function createAccount(session: Session, input: CreateAccount): Promise<string> {
  assertMayAdminister(session.viewer);
  const { name, nameEn } = input;
  assertName('name', name);
  assertName('nameEn', nameEn);
  const roles = rolesGiven(input.roles);
  const email = emailGiven(input.email ?? '');
  return once(session, { operation: 'createAccount', subjectType: 'ManagedAccount', input }, async (em) => {
    const departments = await departmentsGiven(em, input.departmentIds ?? []);
    const id = randomUUID();
    em.create(Account, { id, key: `account:${id}`, name, nameEn, roles, email, isDemo: false, version: 1 });
    await em.flush();
    for (const department of departments) em.create(AccountDepartment, { account: id, department });
    return { id, after: { name, nameEn, roles, email, departments: [...departments].sort() } };
  });
}
