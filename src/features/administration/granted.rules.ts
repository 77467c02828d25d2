import type { Role } from '../../shared/session.js';
import { conflictOf } from '../identity/separated-duties.rules.js';

/** Why roles cannot be given to one account. */
export type RolesFault = { code: 'INVALID_ROLES' } | { code: 'CONFLICTING_ROLES'; one: Role; other: Role };

/** What keeps an account from having these roles, or null. */
export function rolesFault(roles: readonly Role[]): RolesFault | null {
  if (roles.length === 0 || roles.includes('PUBLIC')) return { code: 'INVALID_ROLES' };
  const conflict = conflictOf(roles);
  return conflict && { code: 'CONFLICTING_ROLES', one: conflict[0], other: conflict[1] };
}

/** The first role that a key would have and its account has not, or null. */
export const beyond = (roles: readonly Role[], granted: readonly Role[]): Role | null =>
  roles.find((role) => !granted.includes(role)) ?? null;

/** What a key is on an instant: one that was revoked stays so after its last day. */
export type KeyState = 'IN_FORCE' | 'EXPIRED' | 'REVOKED';

export function keyState(
  { revokedAt, expiresAt }: { revokedAt?: Date | null; expiresAt?: Date | null },
  now: Date,
): KeyState {
  if (revokedAt) return 'REVOKED';
  return expiresAt && expiresAt <= now ? 'EXPIRED' : 'IN_FORCE';
}
