import type { Role } from '../../shared/session.js';

/**
 * Roles that no account has together (职责分离): who reports does not verify, who says who may call does neither, and
 * who audits changes nothing. The table `account` holds the same by a constraint.
 */
export const CONFLICTS: readonly (readonly [Role, Role])[] = [
  ['REPORTER', 'REVIEWER'],
  ['ADMINISTRATOR', 'REPORTER'],
  ['ADMINISTRATOR', 'REVIEWER'],
  ['AUDITOR', 'REPORTER'],
  ['AUDITOR', 'REVIEWER'],
  ['AUDITOR', 'EDITOR'],
  ['AUDITOR', 'ADMINISTRATOR'],
];

/** The first two of these roles that one account may not have together, or null. */
export const conflictOf = (roles: readonly Role[]): readonly [Role, Role] | null =>
  CONFLICTS.find((pair) => pair.every((role) => roles.includes(role))) ?? null;
