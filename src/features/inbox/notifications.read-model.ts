import type { EntityManager } from '@mikro-orm/postgresql';
import type { Condition, List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { NotificationKind, Params } from './kinds.rules.js';

export interface NotificationRow {
  id: string;
  uuid: string;
  kind: NotificationKind;
  params: Params;
  subjectIds: string[];
  createdAt: string;
  readAt: string | null;
}

const columns: ColumnsOf<NotificationRow> = {
  id: "'notification_' || n.id",
  uuid: 'n.id',
  kind: 'n.kind',
  params: 'n.params',
  subjectIds: 'n.subjects',
  createdAt: 'n.created_at',
  readAt: 'n.read_at',
};

export const NOTIFICATION_COLUMNS = asColumns(columns);

/** What notifications are narrowed to; null asks nothing. */
export interface NotificationsWanted {
  unread: boolean | null;
  kinds: readonly NotificationKind[] | null;
}

/** What an account was told, the newest first. */
export function notifications(accountId: string, { unread, kinds }: NotificationsWanted): List {
  const where: Condition[] = [['n.account_id = ?', accountId]];
  if (unread !== null) where.push([`n.read_at is ${unread ? '' : 'not '}null`]);
  if (kinds) where.push(['n.kind = any(?::text[])', kinds]);
  return {
    name: 'inbox.notifications',
    select: NOTIFICATION_COLUMNS,
    from: 'notification n',
    where,
    order: [
      { sql: 'n.created_at', type: 'timestamptz', descending: true },
      { sql: 'n.id', type: 'uuid', descending: true },
    ],
  };
}

const UNREAD = {
  name: 'inbox.unread',
  text: 'select count(*)::int as count from notification n where n.account_id = $1 and n.read_at is null',
};

/** How many an account has not read. */
export async function unreadCount(em: EntityManager, accountId: string): Promise<number> {
  const [found] = await rows<{ count: number }>(em, UNREAD, [accountId]);
  return found?.count ?? 0;
}
