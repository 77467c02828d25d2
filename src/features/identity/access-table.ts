import type { Role } from '../../shared/session.js';

/** How far a permission reaches: everything, what was verified, or what is the caller's own department's. */
export type Reach = 'ALL' | 'VERIFIED' | 'OWN' | '-';

/**
 * Who may do what: the one place that says so. A caller with several roles has the widest reach of them.
 * Published policies, their measures, duties and targets are open to all and need no row.
 */
export const ACCESS = {
  //                 PUBLIC  PARTNER     LEADER  REPORTER    REVIEWER  EDITOR  ADMINISTRATOR
  readDrafts: row('-', '-', '-', '-', '-', 'ALL', '-'),
  readStanding: row('-', 'VERIFIED', 'ALL', 'VERIFIED', 'ALL', 'ALL', 'VERIFIED'),
  readReports: row('-', 'VERIFIED', 'ALL', 'OWN', 'ALL', 'VERIFIED', '-'),
  submitProgress: row('-', '-', '-', 'OWN', '-', '-', '-'),
  decideProgress: row('-', '-', '-', '-', 'ALL', '-', '-'),
} satisfies Record<string, Record<Role, Reach>>;

export type Permission = keyof typeof ACCESS;

const WIDER: Reach[] = ['ALL', 'OWN', 'VERIFIED', '-'];

/** The widest reach that any of the roles gives; everybody has PUBLIC. */
export function reachOf(roles: readonly Role[], permission: Permission): Reach {
  const reaches = [...roles, 'PUBLIC' as const].map((role) => ACCESS[permission][role]);
  return WIDER.find((reach) => reaches.includes(reach)) ?? '-';
}

function row(...reaches: [Reach, Reach, Reach, Reach, Reach, Reach, Reach]): Record<Role, Reach> {
  const [PUBLIC, PARTNER, LEADER, REPORTER, REVIEWER, EDITOR, ADMINISTRATOR] = reaches;
  return { PUBLIC, PARTNER, LEADER, REPORTER, REVIEWER, EDITOR, ADMINISTRATOR };
}
