import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import type { Role } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { Department } from '../department/department.entity.js';
import { AccountDepartment } from '../identity/account-department.entity.js';
import { isMailbox } from '../identity/mailbox.rules.js';
import { rolesFault } from './granted.rules.js';

const MAX_NAME = 100;

/** Refuses a name that is none. */
export function assertName(field: 'name' | 'nameEn', name: string): void {
  assertText(name, { field, max: MAX_NAME, path: ['input', field] });
}

/** The mailbox as it is kept; only blanks say that there is none. */
export function emailGiven(given: string): string | null {
  const email = given.trim();
  if (email === '') return null;
  if (!isMailbox(email))
    throw new DomainError('INVALID_EMAIL', { value: email.slice(0, 80) }, ['input', 'email']);
  return email;
}

/** The roles that may be given to one account, each once. */
export function rolesGiven(given: readonly Role[]): Role[] {
  const roles = [...new Set(given)];
  const fault = rolesFault(roles);
  if (fault?.code === 'CONFLICTING_ROLES')
    throw new DomainError(fault.code, { one: fault.one, other: fault.other }, ['input', 'roles']);
  if (fault) throw new DomainError(fault.code, {}, ['input', 'roles']);
  return roles;
}

/** The keys of departments that there are, each once. */
export async function departmentsGiven(em: EntityManager, ids: readonly string[]): Promise<string[]> {
  const path = ['input', 'departmentIds'];
  const uuids = [...new Set(ids.map((id) => uuidOf('Department', id, path)))];
  const found = new Set((await em.find(Department, { id: { $in: uuids } })).map(({ id }) => id));
  const missing = uuids.find((uuid) => !found.has(uuid));
  if (missing) throw notFound('Department', `department_${missing}`, path);
  return uuids;
}

/** The departments that an account speaks for, sorted, as the record keeps them. */
export async function departmentsOf(em: EntityManager, account: string): Promise<string[]> {
  const found = await em.find(AccountDepartment, { account });
  return found.map(({ department }) => department.id).sort();
}
