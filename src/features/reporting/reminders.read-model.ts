import type { Condition, List } from '../../shared/page.js';
import { asColumns, type ColumnsOf } from '../../shared/row-columns.js';
import type { Viewer } from '../../shared/session.js';
import { reachOf } from '../identity/access-table.js';

export interface ReminderRow {
  id: string;
  uuid: string;
  message: string;
  sentAt: string;
  sentBy: { name: string; nameEn: string };
  isDemo: boolean;
  period: string | null;
  departmentUuid: string;
  targetUuid: string | null;
  indicatorUuid: string | null;
  regionUuid: string | null;
}

const columns: ColumnsOf<ReminderRow> = {
  id: "'reminder_' || m.id",
  uuid: 'm.id',
  message: 'm.message',
  sentAt: 'm.sent_at',
  sentBy: "json_build_object('name', sender.name, 'nameEn', sender.name_en)",
  isDemo: 'm.is_demo',
  period: 'm.period',
  departmentUuid: 'm.department_id',
  targetUuid: 'm.target_id',
  indicatorUuid: 'm.indicator_id',
  regionUuid: 'm.region_id',
};

export const REMINDER_COLUMNS = asColumns(columns);

/** Reminders `m` with who sent them. */
export const REMINDERS_FROM = 'reminder m join account sender on sender.id = m.sent_by_id';

/** Which reminders a caller reads: who supervises all, a department those that it was sent. */
export function remindersVisibleTo({ roles, departmentIds }: Viewer): Condition {
  switch (reachOf(roles, 'readReminders')) {
    case 'ALL':
      return ['true'];
    case 'OWN':
      return ['m.department_id = any(?::uuid[])', departmentIds];
    default:
      return ['false'];
  }
}

const reminders = (viewer: Viewer, name: string, parent: string): List => ({
  name,
  select: REMINDER_COLUMNS,
  from: REMINDERS_FROM,
  where: [remindersVisibleTo(viewer)],
  order: [
    { sql: 'm.sent_at', type: 'timestamptz', descending: true },
    { sql: 'm.id', type: 'uuid', descending: true },
  ],
  parent,
});

/** The reminders of each target, the newest first. */
export const remindersOfTargets = (viewer: Viewer) => reminders(viewer, 'reminder.ofTargets', 'm.target_id');

/** The reminders to each department, the newest first. */
export const remindersOfDepartments = (viewer: Viewer) =>
  reminders(viewer, 'reminder.ofDepartments', 'm.department_id');
