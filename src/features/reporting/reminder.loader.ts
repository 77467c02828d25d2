import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { oneEach } from '../../shared/loader.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import {
  REMINDER_COLUMNS,
  REMINDERS_FROM,
  type ReminderRow,
  remindersOfDepartments,
  remindersOfTargets,
  remindersVisibleTo,
} from './reminders.read-model.js';

/** Reminders as the caller may read them. */
export const reminderLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const [condition, ...value] = remindersVisibleTo(viewer);
  const byId = statement(
    'reminder.byId',
    `select ${REMINDER_COLUMNS} from ${REMINDERS_FROM}
      where m.id = any($1::uuid[]) and ${condition.replaceAll('?', '$2')}`,
  );
  return {
    byId: new DataLoader<string, ReminderRow | null>(async (ids) =>
      oneEach(ids, await rows<ReminderRow>(em, byId, [ids, ...value]), ({ uuid }) => uuid),
    ),

    /** A page of the reminders of each target, and of those to each department. */
    ofTarget: connectEach<ReminderRow>(em, () => remindersOfTargets(viewer)),
    ofDepartment: connectEach<ReminderRow>(em, () => remindersOfDepartments(viewer)),
  };
};
