import type { Viewer } from '../../shared/session.js';
import { forbidden, reachOf } from '../identity/access-table.js';

/** Refuses who may send no file. */
export function assertMaySendFiles({ roles }: Viewer): void {
  if (reachOf(roles, 'sendFiles') === '-') throw forbidden('sendFiles');
}
