import { DomainError } from '../../shared/errors.js';
import type { Role, Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { AccountDepartment } from '../identity/account-department.entity.js';
import { assertName, departmentsGiven, departmentsOf, emailGiven, rolesGiven } from './account-facts.js';
import { assertMayAdminister, assertNotOwnAccount } from './administration.access.js';
import { lockedAccount } from './locked-account.js';

export interface UpdateAccount {
  accountId: string;
  expectedVersion: number;
  name?: string | null;
  nameEn?: string | null;
  roles?: Role[] | null;
  departmentIds?: string[] | null;
  email?: string | null;
  idempotencyKey: string;
}

/** Changes what is given of an account; its keys do no more than it may from then on. */
export async function updateAccount(session: Session, input: UpdateAccount): Promise<string> {
  assertMayAdminister(session.viewer);
  if (input.name != null) assertName('name', input.name);
  if (input.nameEn != null) assertName('nameEn', input.nameEn);
  const mailbox = input.email == null ? undefined : emailGiven(input.email);
  const given = input.roles == null ? null : rolesGiven(input.roles);
  return once(session, { operation: 'updateAccount', subjectType: 'ManagedAccount', input }, async (em) => {
    const account = await lockedAccount(em, input.accountId);
    assertNotOwnAccount(session.viewer, account.id);
    const { id, name, nameEn, roles, version } = account;
    const email = account.email ?? null;
    if (version !== input.expectedVersion) {
      const params = { expected: input.expectedVersion, actual: version };
      throw new DomainError('STALE_VERSION', params, ['input', 'expectedVersion']);
    }
    const departments = await departmentsOf(em, id);
    const after = {
      name: input.name ?? name,
      nameEn: input.nameEn ?? nameEn,
      roles: given ?? roles,
      email: mailbox === undefined ? email : mailbox,
      departments:
        input.departmentIds == null ? departments : (await departmentsGiven(em, input.departmentIds)).sort(),
    };
    const { departments: speaksFor, ...facts } = after;
    em.assign(account, { ...facts, version: version + 1 });
    await em.nativeDelete(AccountDepartment, { account: id });
    await em.insertMany(
      AccountDepartment,
      speaksFor.map((department) => ({ account: id, department })),
    );
    return { id, before: { name, nameEn, roles, email, departments }, after };
  });
}
