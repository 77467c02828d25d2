import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { departmentsOf } from '../administration/account-facts.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { AccountDepartment } from '../identity/account-department.entity.js';
import type { AskedAccount } from './asked-reform.js';
import type { MovedAccount } from './outcome.rules.js';
import { followed } from './shares.rules.js';

interface Moving {
  departmentUuid: string;
  ends: boolean;
  successors: readonly string[];
  accounts: readonly AskedAccount[];
}

/** Where each account goes that speaks for a department, as the caller says or as the rule does. */
export async function accountsMoved(
  em: EntityManager,
  { departmentUuid, ends, successors, accounts }: Moving,
): Promise<MovedAccount[]> {
  const found = await rowsInTransaction<Omit<MovedAccount, 'departmentUuid'>>(em, OF_DEPARTMENT, [
    departmentUuid,
  ]);
  const speaking = new Set(found.map(({ accountUuid }) => accountUuid));
  const may = new Set([...successors, ...(ends ? [] : [departmentUuid])]);
  const goesTo = new Map<string, string | null>();
  for (const { accountUuid, departmentUuid: to, path } of accounts) {
    if (!speaking.has(accountUuid) || goesTo.has(accountUuid)) {
      const id = globalId('ManagedAccount', accountUuid);
      throw new DomainError('ACCOUNT_NOT_CONCERNED', { id }, [...path, 'accountId']);
    }
    if (to !== null && !may.has(to)) {
      throw new DomainError('NOT_A_SUCCESSOR', { id: globalId('Department', to) }, [...path, 'departmentId']);
    }
    goesTo.set(accountUuid, to);
  }
  const rule = followed({ departmentUuid, ends, successors });
  return found.map((account) => {
    const named = goesTo.get(account.accountUuid);
    return { ...account, departmentUuid: named === undefined ? rule : named };
  });
}

// Locked in their order, as whoever changes an account locks it.
const OF_DEPARTMENT = `
  select a.id as "accountUuid",
         (select count(*)::int from api_key k
           where k.account_id = a.id and k.revoked_at is null and coalesce(k.expires_at > now(), true)) as "apiKeys"
    from account a
   where exists (select from account_department ad where ad.account_id = a.id and ad.department_id = $1)
   order by a.id for update of a`;

const RAISE = 'update account set version = version + 1 where id = $1';

interface Recording {
  session: Session;
  by: string;
  departmentUuid: string;
}

/** Has accounts speak for whom they go to, each with an entry of its own in the audit record. */
export async function moveAccounts(
  em: EntityManager,
  moved: readonly MovedAccount[],
  { session: { now, requestId, origin }, by, departmentUuid }: Recording,
): Promise<void> {
  for (const { accountUuid, departmentUuid: to } of moved) {
    if (to === departmentUuid) continue;
    const before = await departmentsOf(em, accountUuid);
    const after = [...new Set([...before.filter((id) => id !== departmentUuid), ...(to ? [to] : [])])].sort();
    await em.nativeDelete(AccountDepartment, { account: accountUuid });
    await em.insertMany(
      AccountDepartment,
      after.map((department) => ({ account: accountUuid, department })),
    );
    await rowsInTransaction(em, RAISE, [accountUuid]);
    em.create(AuditEntry, {
      account: by,
      at: now,
      operation: 'reformDepartment',
      subjectType: 'ManagedAccount',
      subjectId: accountUuid,
      before: { departments: before },
      after: { departments: after },
      requestId,
      ...origin,
    });
  }
}
