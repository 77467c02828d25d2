import type { Viewer } from '../../shared/session.js';
import { forbidden, reachOf } from '../identity/access-table.js';

/** Refuses who may not import, confirm or publish what a text says. */
export function assertMayImport({ roles }: Viewer): void {
  if (reachOf(roles, 'importPolicies') === '-') throw forbidden('importPolicies');
}
