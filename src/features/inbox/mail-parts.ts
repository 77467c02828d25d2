import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { NotificationKind, Params } from './kinds.rules.js';
import { type Letter, letterOf, type MailState } from './mail.rules.js';
import { wordsOf } from './words.rules.js';

/** Which message: to whom, and its own key, by which it is made once. */
export interface MailKey {
  accountId: string;
  key: string;
}

export interface NotedMail {
  id: string;
  address: string;
  state: MailState;
  letter: Letter;
}

interface Told {
  kind: NotificationKind;
  params: Params;
}

/**
 * The message of a key with what goes into it, made where there was none: of notifications that are unread and in no
 * other message. Null where there is nothing to say, or nobody who wants it by mail.
 */
export async function noteMail(
  em: EntityManager,
  { accountId, key }: MailKey,
  { notificationIds, now }: { notificationIds: readonly string[]; now: Date },
): Promise<NotedMail | null> {
  const [to] = await rowsInTransaction<{ name: string; nameEn: string; email: string }>(em, RECIPIENT, [
    accountId,
  ]);
  if (!to) return null;
  const [known] = await rowsInTransaction<{ id: string }>(em, KNOWN, [accountId, key]);
  if (!known) {
    const free = await rowsInTransaction<{ id: string }>(em, FREE, [accountId, notificationIds]);
    if (free.length === 0) return null;
    const ids = free.map(({ id }) => id);
    await rowsInTransaction(em, MAKE, [key, to.email, now, accountId, ids]);
  }
  const [mail] = await rowsInTransaction<Omit<NotedMail, 'letter'>>(em, MAIL, [accountId, key]);
  if (!mail) return null;
  const told = await rowsInTransaction<Told>(em, TOLD, [mail.id]);
  const items = told.map((each) => ({ zh: wordsOf(each, 'zh'), en: wordsOf(each, 'en') }));
  return { ...mail, letter: letterOf(items, to) };
}

const RECIPIENT = `
  select a.name, a.name_en as "nameEn", a.email from account a where a.id = $1 and a.email is not null and a.mail_on
     for share`;
const KNOWN = 'select m.id from mail m where m.account_id = $1 and m.key = $2 for update';
const FREE = `
  select n.id from notification n
   where n.account_id = $1 and n.id = any($2::uuid[]) and n.mail_id is null and n.read_at is null
   order by n.created_at, n.id for update`;
const MAKE = `
  with made as (
    insert into mail (id, key, address, state, attempts, created_at, account_id)
    values (gen_random_uuid(), $1, $2, 'WAITING', 0, $3, $4) on conflict (account_id, key) do nothing returning id
  )
  update notification n set mail_id = made.id from made where n.id = any($5::uuid[])`;
const MAIL = 'select m.id, m.address, m.state from mail m where m.account_id = $1 and m.key = $2';
const TOLD = 'select n.kind, n.params from notification n where n.mail_id = $1 order by n.created_at, n.id';
