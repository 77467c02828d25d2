/** What an account may be told of. */
export const NOTIFICATION_KINDS = [
  'REPORT_RETURNED',
  'REPORT_VERIFIED',
  'REPORTS_WAITING',
  'REMINDED',
  'EXTENSION_ASKED',
  'EXTENSION_DECIDED',
  'REPORTS_DUE',
  'REPORTS_LATE',
  'ESCALATED',
  'TARGET_CANCELLED',
  'TARGET_REPLANNED',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** NOW: a mail of its own; DAILY: in the day's one mail; NEVER: nothing has to be done about it. */
export type Mailing = 'NOW' | 'DAILY' | 'NEVER';

export const MAILING: Record<NotificationKind, Mailing> = {
  REPORT_RETURNED: 'NOW',
  REPORT_VERIFIED: 'NEVER',
  REPORTS_WAITING: 'DAILY',
  REMINDED: 'NOW',
  EXTENSION_ASKED: 'DAILY',
  EXTENSION_DECIDED: 'DAILY',
  REPORTS_DUE: 'DAILY',
  REPORTS_LATE: 'DAILY',
  ESCALATED: 'DAILY',
  TARGET_CANCELLED: 'DAILY',
  TARGET_REPLANNED: 'DAILY',
};

/** What stands in the words of a notification. */
export type Params = Record<string, string | number | null>;
