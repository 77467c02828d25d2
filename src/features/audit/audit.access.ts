import type { Viewer } from '../../shared/session.js';
import { forbidden, reachOf } from '../identity/access-table.js';

/** Refuses who may not read the record of changes. */
export function assertMayReadAudit({ roles }: Pick<Viewer, 'roles'>): void {
  if (reachOf(roles, 'readAudit') !== 'ALL') throw forbidden('readAudit');
}
