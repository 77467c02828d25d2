import { MailboxResolver } from './features/inbox/mailbox.resolver.js';
import { MailsResolver } from './features/inbox/mails.resolver.js';
import { NotificationResolver, UnreadResolver } from './features/inbox/notification.resolver.js';
import { NotificationSubjectsResolver } from './features/notification-subjects.resolver.js';
import { ExtensionResolver, TargetExtensionsResolver } from './features/reporting/extension.resolver.js';
import {
  DepartmentRemindersResolver,
  ReminderResolver,
  TargetRemindersResolver,
} from './features/reporting/reminder.resolver.js';

/** Those of the schema that put off, remind and tell. */
export const SUPERVISION = [
  ExtensionResolver,
  TargetExtensionsResolver,
  ReminderResolver,
  TargetRemindersResolver,
  DepartmentRemindersResolver,
  NotificationResolver,
  UnreadResolver,
  NotificationSubjectsResolver,
  MailboxResolver,
  MailsResolver,
] as const;
