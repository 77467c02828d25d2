import { LockMode } from '@mikro-orm/core';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { Account } from '../identity/account.entity.js';
import { ownInbox } from './inbox.access.js';

export interface SetMail {
  mailOn: boolean;
  idempotencyKey: string;
}

/** Says whether the caller's own account wants mail; where to, an administrator says. */
export async function setMail(session: Session, input: SetMail): Promise<void> {
  const accountId = ownInbox(session.viewer);
  const write = { operation: 'setMail', subjectType: 'ManagedAccount', input };
  await once(session, write, async (em) => {
    const account = await em.findOneOrFail(Account, accountId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { mailOn, version } = account;
    em.assign(account, { mailOn: input.mailOn, version: version + 1 });
    return { id: accountId, before: { mailOn }, after: { mailOn: input.mailOn } };
  });
}
