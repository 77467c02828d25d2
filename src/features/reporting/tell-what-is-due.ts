import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { notify } from '../inbox/notify.js';
import { onceADay } from '../inbox/once-a-day.js';
import { tellAccounts } from '../inbox/tell-accounts.js';
import { type NewlyDueRow, newlyDue, newlyLate } from './newly-due.read-model.js';
import type { Asking } from './obligations.read-model.js';

/**
 * Tells departments what has come to be due and what has become late, each in one notification a day, and reviewers
 * what waits for them. Run again on the same day, it tells nothing.
 */
export async function tellWhatIsDue(em: EntityManager, asking: Asking & { now: Date }): Promise<void> {
  const { today, now } = asking;
  await onceADay(em, { what: 'due', today }, async (tx, last) => {
    const due = await newlyDue(tx, asking, last);
    await tellAccounts(tx, { kind: 'REPORTS_DUE', event: `due:${today}`, now }, due.map(noticeOf));
    const late = await newlyLate(tx, asking, last);
    await tellAccounts(tx, { kind: 'REPORTS_LATE', event: `late:${today}`, now }, late.map(noticeOf));
    await tellReviewers(tx, asking);
  });
}

const noticeOf = ({ accountId, count, dueOn, subjects }: NewlyDueRow) => ({
  accountId,
  params: { count, dueOn },
  subjects,
});

/** What was submitted before today and is not decided: the same event as the first submission of the day. */
async function tellReviewers(
  em: EntityManager,
  { today, timeZone, now }: Asking & { now: Date },
): Promise<void> {
  const [found] = await rowsInTransaction<{ count: number; since: string | null; subjects: string[] }>(
    em,
    WAITING,
    [today, timeZone],
  );
  if (!found?.since) return;
  const { count, since, subjects } = found;
  const notice = {
    kind: 'REPORTS_WAITING',
    event: `waiting:${today}`,
    params: { count, since },
    subjects,
    now,
  } as const;
  await notify(em, notice, { role: 'REVIEWER' });
}

const WAITING = `
  select count(*)::int as count, min((r.submitted_at at time zone $2)::date)::text as since,
         coalesce((array_agg('report_' || r.id order by r.submitted_at, r.id))[1:20], '{}') as subjects
    from progress_report r
   where r.state = 'SUBMITTED' and (r.submitted_at at time zone $2)::date < $1::date`;
