export const POLICY_FORCES = ['NOT_YET', 'IN_FORCE', 'EXPIRED', 'REPEALED', 'UNKNOWN'] as const;
export type PolicyForce = (typeof POLICY_FORCES)[number];

/** The days that a document states of itself; null where it states none. */
export interface StatedDays {
  issuedOn: string | null;
  effectiveFrom: string | null;
  /** The last day in force. */
  effectiveTo: string | null;
}

/** The day from which a document applies: the one it states, else that of its issue, as 自印发之日起施行 says. */
export const startOf = ({ effectiveFrom, issuedOn }: StatedDays): string | null => effectiveFrom ?? issuedOn;

/**
 * Whether a document applies on a day. `repealedBy` are the published documents that repeal it: one repeals from its
 * own start, and from ever where it states no day, since what is known to be repealed must not pass for valid.
 */
export function forceOn(day: string, days: StatedDays, repealedBy: readonly StatedDays[]): PolicyForce {
  const start = startOf(days);
  if (start !== null && day < start) return 'NOT_YET';
  // What ran out before it was repealed still counts as repealed: that is the stronger word.
  if (repealedBy.some((repealer) => (startOf(repealer) ?? day) <= day)) return 'REPEALED';
  if (days.effectiveTo !== null && day > days.effectiveTo) return 'EXPIRED';
  return start === null && days.effectiveTo === null ? 'UNKNOWN' : 'IN_FORCE';
}
