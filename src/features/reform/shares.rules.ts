/** Measures and indicators that go to one department, by ids that tell which of the two they are. */
export interface Share {
  departmentUuid: string;
  ids: readonly string[];
}

export type ShareFault = 'NOT_HELD' | 'GIVEN_TWICE';

/**
 * Whom each function goes to that a department holds: as the shares say, what they leave out to `restTo`; null where
 * that is nobody. Faulty is what it does not hold, and what is given away twice.
 */
export function shareOut(
  held: readonly string[],
  { shares, restTo }: { shares: readonly Share[]; restTo: string | null },
): { goesTo: Map<string, string | null>; faults: { id: string; fault: ShareFault }[] } {
  const goesTo = new Map<string, string | null>(held.map((id) => [id, restTo]));
  const given = new Set<string>();
  const faults: { id: string; fault: ShareFault }[] = [];
  for (const { departmentUuid, ids } of shares) {
    for (const id of ids) {
      if (!goesTo.has(id)) faults.push({ id, fault: 'NOT_HELD' });
      else if (given.has(id)) faults.push({ id, fault: 'GIVEN_TWICE' });
      else goesTo.set(id, departmentUuid);
      given.add(id);
    }
  }
  return { goesTo, faults };
}

/**
 * Where the accounts of a department go that nobody named: they stay where it goes on, follow an only successor, and
 * speak for nobody where there are several.
 */
export function followed(where: {
  departmentUuid: string;
  ends: boolean;
  successors: readonly string[];
}): string | null {
  const { departmentUuid, ends, successors } = where;
  if (!ends) return departmentUuid;
  const [only, ...others] = successors;
  return only && others.length === 0 ? only : null;
}
