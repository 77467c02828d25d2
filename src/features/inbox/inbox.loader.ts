import DataLoader from 'dataloader';
import { oneEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { NOTIFICATION_COLUMNS, type NotificationRow } from './notifications.read-model.js';

const BY_ID = {
  name: 'inbox.notificationById',
  text: `select ${NOTIFICATION_COLUMNS} from notification n where n.id = any($1::uuid[]) and n.account_id = $2`,
};

/** The caller's own notifications; of others there are none. */
export const inboxLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => ({
  notificationById: new DataLoader<string, NotificationRow | null>(async (ids) =>
    oneEach(ids, await rows<NotificationRow>(em, BY_ID, [ids, viewer.accountId]), ({ uuid }) => uuid),
  ),
});
