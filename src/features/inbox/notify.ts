import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../shared/add-job.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Role } from '../../shared/session.js';
import { MAILING, type NotificationKind, type Params } from './kinds.rules.js';

export interface Notice {
  kind: NotificationKind;
  /** What happened: an account is told of the same event once, however often this runs. */
  event: string;
  params: Params;
  /** Ids, as the API shows them, of what it is about. */
  subjects: readonly string[];
  now: Date;
}

/** Whom a notice is for: every account with the role; of reporters, those of some departments. */
export interface Recipients {
  role: Extract<Role, 'REPORTER' | 'REVIEWER' | 'LEADER'>;
  departmentIds?: readonly string[];
}

/** Tells accounts of something, in the manager's transaction; where it goes by mail at once, with the job for that. */
export async function notify(em: EntityManager, notice: Notice, to: Recipients): Promise<void> {
  const { kind, event, params, subjects, now } = notice;
  const told = await rowsInTransaction<{ id: string; byMail: boolean }>(em, TELL, [
    ...[kind, event, JSON.stringify(params), subjects, now, to.role, to.departmentIds ?? null],
  ]);
  if (MAILING[kind] !== 'NOW') return;
  for (const { id, byMail } of told) if (byMail) await addJob(em, 'mailNow', { notificationId: id });
}

// In the order of the accounts, so that two transactions wait for each other but never in a ring.
const TELL = `
  with told as (
    insert into notification (id, kind, event, params, subjects, created_at, account_id)
    select gen_random_uuid(), $1, $2, $3::jsonb, $4::text[], $5, a.id
      from account a
     where $6 = any(a.roles)
       and ($7::uuid[] is null or exists (
         select from account_department ad where ad.account_id = a.id and ad.department_id = any($7::uuid[])))
     order by a.id
    on conflict (account_id, event) do nothing
    returning id, account_id
  )
  select t.id, a.email is not null and a.mail_on as "byMail" from told t join account a on a.id = t.account_id`;
