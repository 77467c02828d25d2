import type { Bearer, Directory, DirectoryOrganisation } from './directory.rules.js';
import type { Candidate, Resolution, ResolutionReason } from './resolution.rules.js';

/** Who bears a name on a day; nobody there at all is null, so that the next rule may look. */
export function verdictOn(
  directory: Directory,
  bearers: readonly Bearer[],
  day: string | null,
  { reason, certainty }: { reason: ResolutionReason; certainty: number },
): Resolution | null {
  if (bearers.length === 0) return null;
  const then = bearers.filter(({ name }) => isBorneOn(name, day));
  const [one, ...others] = bodiesOf(then);
  if (!one) return ambiguous(bearers.flatMap((bearer) => laterOrEarlier(directory, bearer, day)));
  if (others.length > 0) return ambiguous([one, ...others].map(({ id }) => ({ departmentId: id, reason })));
  // Without a day, a name that was borne for a time only may mean another body by now.
  const open = then.some(({ name }) => name.validFrom === null && name.validTo === null);
  return found(one, reason, day === null && !open ? certainty * 0.9 : certainty);
}

/** A body that is meant, and how surely. */
export const found = (
  { id, kind, memberIds }: DirectoryOrganisation,
  reason: ResolutionReason,
  certainty: number,
): Resolution => ({
  status: kind === 'COLLECTIVE' ? 'COLLECTIVE' : 'RESOLVED',
  departmentId: id,
  members: memberIds,
  reason,
  certainty: Math.round(certainty * 1000) / 1000,
  candidates: [],
});

/** Several bodies of which one is meant, or one that is not certain enough. */
export function ambiguous(candidates: readonly Candidate[]): Resolution {
  const distinct = new Map(candidates.map((candidate) => [candidate.departmentId, candidate]));
  const [first] = distinct.values();
  return {
    ...nobody('AMBIGUOUS', first?.reason ?? 'NOT_IN_REGISTER'),
    candidates: [...distinct.values()],
  };
}

/** Nobody of the register. */
export const nobody = (
  status: 'COLLECTIVE' | 'AMBIGUOUS' | 'UNKNOWN',
  reason: ResolutionReason,
  candidates: readonly Candidate[] = [],
): Resolution => ({ status, departmentId: null, members: [], reason, certainty: 0, candidates });

const isBorneOn = ({ validFrom, validTo }: Bearer['name'], day: string | null): boolean =>
  day === null || ((validFrom === null || validFrom <= day) && (validTo === null || day < validTo));

const bodiesOf = (bearers: readonly Bearer[]): DirectoryOrganisation[] => [
  ...new Set(bearers.map(({ organisation }) => organisation)),
];

/** A name out of its time: whoever took over, or was there before, and the bearer itself. */
function laterOrEarlier(
  { successors, predecessors }: Directory,
  { organisation: { id }, name }: Bearer,
  day: string | null,
): Candidate[] {
  const ended = day !== null && name.validTo !== null && name.validTo <= day;
  const others = (ended ? successors : predecessors).get(id) ?? [];
  return [
    ...others.map((other): Candidate => ({ departmentId: other, reason: ended ? 'RENAMED' : 'PREDECESSOR' })),
    { departmentId: id, reason: ended ? 'NAME_ENDED' : 'NOT_YET_FOUNDED' },
  ];
}
