import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../shared/add-job.js';
import { rowsInTransaction } from '../../shared/rows.js';
import { MAILING, NOTIFICATION_KINDS } from './kinds.rules.js';

/** What was told longer ago is no news. */
const DAYS = 14;

/** Adds, for each account that wants mail and has unread news in none yet, the job of its one message of a day. */
export async function mailsOfDay(em: EntityManager, today: string, now: Date): Promise<number> {
  const kinds = NOTIFICATION_KINDS.filter((kind) => MAILING[kind] !== 'NEVER');
  return em.transactional(async (tx) => {
    const found = await rowsInTransaction<{ accountId: string; notificationIds: string[] }>(tx, UNREAD, [
      ...[kinds, now, DAYS, `day:${today}`],
    ]);
    for (const each of found) await addJob(tx, 'mailDigest', { ...each, day: today });
    return found.length;
  });
}

const UNREAD = `
  select n.account_id as "accountId", array_agg(n.id order by n.created_at, n.id) as "notificationIds"
    from notification n
    join account a on a.id = n.account_id and a.email is not null and a.mail_on
   where n.kind = any($1::text[]) and n.read_at is null and n.mail_id is null
     and n.created_at > $2::timestamptz - make_interval(days => $3)
     and not exists (select from mail m where m.account_id = n.account_id and m.key = $4)
   group by n.account_id`;
