import type { List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import type { MailState } from './mail.rules.js';

export interface MailRow {
  id: string;
  account: { name: string; nameEn: string };
  state: MailState;
  attempts: number;
  fault: string | null;
  createdAt: string;
  sentAt: string | null;
}

const columns: ColumnsOf<MailRow> = {
  id: "'mail_' || m.id",
  account: "json_build_object('name', a.name, 'nameEn', a.name_en)",
  state: 'm.state',
  attempts: 'm.attempts',
  fault: 'm.fault',
  createdAt: 'm.created_at',
  sentAt: 'm.sent_at',
};

/** Mails in some states, or all, the newest first. */
export const mails = (states: readonly MailState[] | null): List => ({
  name: 'inbox.mails',
  select: asColumns(columns),
  from: 'mail m join account a on a.id = m.account_id',
  where: states ? [['m.state = any(?::text[])', states]] : [],
  order: [
    { sql: 'm.created_at', type: 'timestamptz', descending: true },
    { sql: 'm.id', type: 'uuid', descending: true },
  ],
});
