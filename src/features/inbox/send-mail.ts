import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Letter, MailState } from './mail.rules.js';
import { type MailKey, noteMail } from './mail-parts.js';

/** What a message ended in, as far as the mail server has said. */
export type Sending = { state: 'SENT' } | { state: 'WAITING' | 'FAILED' | 'UNCLEAR'; fault: string };

export interface Mailer {
  /** Whether the mail server is there and lets us in; null, or the fault. */
  reach(): Promise<string | null>;
  send(letter: Letter & { id: string; to: string }): Promise<Sending>;
}

interface Errand extends MailKey {
  notificationIds: readonly string[];
  now: () => Date;
  /** What is not sent now has failed. */
  isLastAttempt: boolean;
}

/**
 * Sends one message, once: that it is being sent is written down before, what became of it after. Answers the state in
 * which it is, null where there was nothing to send.
 */
export async function sendMail(em: EntityManager, mailer: Mailer, errand: Errand): Promise<MailState | null> {
  const { accountId, key, notificationIds, now, isLastAttempt } = errand;
  const mail = await em.transactional((tx) =>
    noteMail(tx, { accountId, key }, { notificationIds, now: now() }),
  );
  if (!mail) {
    await em.transactional((tx) => rowsInTransaction(tx, UNWANTED, [accountId, key]));
    return null;
  }
  const { id, address, letter } = mail;
  const ended = async (sending: Sending): Promise<MailState> => {
    const state = sending.state === 'WAITING' && isLastAttempt ? 'FAILED' : sending.state;
    const fault = 'fault' in sending ? sending.fault : null;
    await em.transactional((tx) => rowsInTransaction(tx, ENDED, [id, state, fault, now()]));
    return state;
  };
  // Whoever was at it ended without a word.
  if (mail.state === 'SENDING')
    return ended({ state: 'UNCLEAR', fault: 'The process ended while it was sent' });
  if (mail.state !== 'WAITING') return mail.state;

  const fault = await mailer.reach();
  if (fault !== null) {
    await em.transactional((tx) => rowsInTransaction(tx, TRIED, [id]));
    return ended({ state: 'WAITING', fault });
  }
  const begun = await em.transactional((tx) => rowsInTransaction(tx, BEGUN, [id]));
  // Another is at it.
  if (begun.length === 0) return 'SENDING';
  return ended(await mailer.send({ ...letter, id, to: address }));
}

// Switched off, or the mailbox taken away, since it was noted.
const UNWANTED = `
  update mail m set state = 'FAILED', fault = 'No longer wanted by mail'
   where m.account_id = $1 and m.key = $2 and m.state = 'WAITING'`;
const TRIED = `update mail m set attempts = m.attempts + 1 where m.id = $1`;
const BEGUN = `
  update mail m set state = 'SENDING', attempts = m.attempts + 1 where m.id = $1 and m.state = 'WAITING' returning m.id`;
const ENDED = `
  update mail m set state = $2, fault = $3, sent_at = case when $2 = 'SENT' then $4::timestamptz end
   where m.id = $1 and m.state <> 'SENT'`;
