import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';

export interface MailboxRow {
  email: string | null;
  mailOn: boolean;
}

const MAILBOX = {
  name: 'inbox.mailbox',
  text: 'select a.email, a.mail_on as "mailOn" from account a where a.id = $1',
};

/** Where an account's notifications go by mail. */
export async function mailboxOf(em: EntityManager, accountId: string): Promise<MailboxRow | null> {
  const [found = null] = await rows<MailboxRow>(em, MAILBOX, [accountId]);
  return found;
}
