import type { Viewer } from '../../shared/session.js';
import { forbidden, reachOf } from '../identity/access-table.js';

/** Refuses who may not keep the register of departments. */
export function assertMayKeepRegister({ roles }: Pick<Viewer, 'roles'>): void {
  if (reachOf(roles, 'administerDepartments') === '-') throw forbidden('administerDepartments');
}
