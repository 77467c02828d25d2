import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, todayIn } from '../../shared/dates.js';
import { DomainError } from '../../shared/errors.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import type { ReminderSubject } from './reminder-subject.js';

interface Asked {
  departmentId: string;
  subject: Pick<ReminderSubject, 'record'>;
}

/** Refuses to remind a department again of what it was reminded of a short time ago, by whomever. */
export async function assertNotAskedTwice(
  em: EntityManager,
  { today, timeZone, reminderPauseDays }: Session,
  { departmentId, subject: { record } }: Asked,
): Promise<void> {
  const { targetId = null, indicatorId = null, regionId = null, period = null } = record;
  // Two at the same moment: the second waits, and then sees the first.
  await rowsInTransaction(em, ONE_BY_ONE, [JSON.stringify([departmentId, record])]);
  const values = [departmentId, targetId, indicatorId, regionId, period];
  const [last] = await rowsInTransaction<{ sentAt: Date; by: string }>(em, LAST, values);
  if (!last) return;
  const on = todayIn(timeZone, new Date(last.sentAt));
  const from = addDays(on, reminderPauseDays);
  if (today >= from) return;
  throw new DomainError('ALREADY_REMINDED', { by: last.by, on, from }, ['input', 'about']);
}

const ONE_BY_ONE = `select pg_advisory_xact_lock(hashtextextended('remind ' || $1::text, 0))`;

const LAST = `
  select r.sent_at as "sentAt", a.name as by
    from reminder r join account a on a.id = r.sent_by_id
   where r.department_id = $1
     and (r.target_id = $2 or r.indicator_id = $3 and r.region_id = $4 and r.period = $5)
   order by r.sent_at desc limit 1`;
