import type { Cadence, Status } from './target.rules.js';

/** Of a target all that tells whether its missed deadline still waits for somebody. */
export interface AfterDeadline {
  cadence: Cadence;
  /** The deadline in force. */
  dueOn: string;
  today: string;
  status: Status;
  isPublished: boolean;
  droppedAt: string | null;
  cancelledAt: string | null;
}

/** Whether a target's deadline has passed and it is neither achieved, late or not, nor taken back. */
export const isOpenAfterDeadline = (target: AfterDeadline): boolean =>
  target.cadence !== 'UNSTATED' &&
  target.today > target.dueOn &&
  target.status !== 'ACHIEVED' &&
  target.isPublished &&
  target.droppedAt === null &&
  target.cancelledAt === null;
