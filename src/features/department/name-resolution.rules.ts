import type { Bearer, Directory, DirectoryOrganisation } from './directory.rules.js';
import type { Resolution, ResolutionReason, WrittenName } from './resolution.rules.js';
import { plainName } from './written-name.rules.js';

/** Whom a name means in a document of a region, on a day. Nobody is guessed: what is not certain is said with candidates. */
export function resolveName(directory: Directory, { name, regionId, day }: WrittenName): Resolution {
  if (regionId === null || !directory.regions.has(regionId)) return unknown('REGION_NOT_COVERED');
  const bearers = directory.byName.get(regionId)?.get(plainName(name)) ?? [];
  const [bearer, other] = bearers.filter((known) => bornOn(known, day));
  if (!bearer || other) return unknown('NOT_IN_REGISTER');
  return found(bearer.organisation, bearer.name.kind === 'CANONICAL' ? 'NAME' : 'ALIAS', 1);
}

const bornOn = ({ name: { validFrom, validTo } }: Bearer, day: string | null): boolean =>
  day === null || ((validFrom === null || validFrom <= day) && (validTo === null || day < validTo));

const unknown = (reason: ResolutionReason): Resolution => ({
  status: 'UNKNOWN',
  departmentId: null,
  members: [],
  reason,
  certainty: 0,
  candidates: [],
});

const found = (
  { id, kind, memberIds }: DirectoryOrganisation,
  reason: ResolutionReason,
  certainty: number,
): Resolution => ({
  status: kind === 'COLLECTIVE' ? 'COLLECTIVE' : 'RESOLVED',
  departmentId: id,
  members: memberIds,
  reason,
  certainty,
  candidates: [],
});
