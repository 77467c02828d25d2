import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
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
    const [before] = await rowsInTransaction<{ mailOn: boolean }>(em, SET, [accountId, input.mailOn]);
    return { id: accountId, before, after: { mailOn: input.mailOn } };
  });
}

// The caller's key has locked its own account's key already, as that of a twin has: `for update` would lock both out.
const SET = `
  update account a set mail_on = $2, version = a.version + 1
    from (select b.id, b.mail_on from account b where b.id = $1 for no key update) was
   where a.id = was.id returning was.mail_on as "mailOn"`;
