import { DomainError } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { ownInbox } from './inbox.access.js';

export interface MarkNotificationsRead {
  ids?: string[] | null;
  upTo?: string | null;
  idempotencyKey: string;
}

/** At once, as many as a page has. */
const MOST = 100;

/** Notes that the caller has read what it was told: these, or all up to a moment. What is read stays read. */
export async function markNotificationsRead(session: Session, input: MarkNotificationsRead): Promise<void> {
  const { viewer, now } = session;
  const accountId = ownInbox(viewer);
  const { ids = null, upTo = null } = input;
  if ((ids === null) === (upTo === null)) {
    throw new DomainError('NOT_ONE_OF', { given: ids === null ? 0 : 2 }, ['input']);
  }
  const path = ['input', 'ids'];
  if (ids && ids.length > MOST) throw new DomainError('INVALID_PAGE', { argument: 'ids' }, path);
  const uuids = ids?.map((id) => uuidOf('Notification', id, path)) ?? null;
  const write = { operation: 'markNotificationsRead', subjectType: 'ManagedAccount', input };
  await once(session, write, async (em) => {
    const [read] = await rowsInTransaction<{ count: number }>(em, READ, [accountId, uuids, upTo, now]);
    return { id: accountId, after: { read: read?.count ?? 0 } };
  });
}

const READ = `
  with read as (
    update notification n set read_at = $4
     where n.account_id = $1 and n.read_at is null
       and (n.id = any($2::uuid[]) or n.created_at <= $3::timestamptz)
    returning 1
  )
  select count(*)::int as count from read`;
