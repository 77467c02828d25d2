import { DomainError } from '../../shared/errors.js';
import type { Viewer } from '../../shared/session.js';
import { forbidden, type Permission, reachOf } from '../identity/access-table.js';

/** Refuses who may submit no report at all. */
export const assertMaySubmit = (viewer: Viewer): void => assertMay(viewer, 'submitProgress');

/** Refuses who may neither verify nor return. */
export const assertMayDecide = (viewer: Viewer): void => assertMay(viewer, 'decideProgress');

/** Refuses who may comment on no report. */
export const assertMayComment = (viewer: Viewer): void => assertMay(viewer, 'commentOnReport');

/** Whether the caller comments on every report, and not only on those that its departments take part in. */
export const commentsAsReviewer = ({ roles }: Viewer): boolean => reachOf(roles, 'commentOnReport') === 'ALL';

/** Refuses who may ask for no extension. */
export const assertMayAskExtension = (viewer: Viewer): void => assertMay(viewer, 'requestExtension');

/** Refuses who may decide none. */
export const assertMayDecideExtension = (viewer: Viewer): void => assertMay(viewer, 'decideExtension');

/** Refuses who may list none. */
export const assertMayListExtensions = (viewer: Viewer): void => assertMay(viewer, 'readExtensions');

/** Refuses who may remind nobody. */
export const assertMayRemind = (viewer: Viewer): void => assertMay(viewer, 'remind');

/** Refuses who may not say when indicators are reported. */
export const assertMaySetTerms = (viewer: Viewer): void => assertMay(viewer, 'setReportingTerms');

/** Refuses who may not know of any obligation. */
export const assertMayReadObligations = (viewer: Viewer): void => assertMay(viewer, 'readObligations');

/** The departments whose obligations a caller may know of; null is all. */
export const obligedDepartments = ({ roles, departmentIds }: Viewer): readonly string[] | null =>
  reachOf(roles, 'readObligations') === 'ALL' ? null : departmentIds;

/** Whether a caller may know of the obligations of one department. */
export const mayReadObligationsOf = ({ roles, departmentIds }: Viewer, departmentId: string): boolean => {
  const reach = reachOf(roles, 'readObligations');
  return reach === 'ALL' || (reach === 'OWN' && departmentIds.includes(departmentId));
};

/** Whether a caller may know of the obligations of all. */
export const mayReadAllObligations = ({ roles }: Viewer): boolean =>
  reachOf(roles, 'readObligations') === 'ALL';

/** Refuses who may list no report. */
export const assertMayListReports = (viewer: Viewer): void => assertMay(viewer, 'readReports');

function assertMay({ roles }: Viewer, permission: Permission): void {
  if (reachOf(roles, permission) === '-') throw forbidden(permission);
}

/** Whether the caller acts for a department. */
export const speaksFor = ({ departmentIds }: Viewer, departmentId: string): boolean =>
  departmentIds.includes(departmentId);

/** Whoever submitted a report does not decide it, whatever else the account may do. */
export function assertNotOwn({ accountId }: Viewer, submittedById: string): void {
  if (accountId === submittedById) throw new DomainError('OWN_REPORT', {}, ['input', 'reportId']);
}
