import type { Extraction } from '../extraction/extract.js';
import type { Directory } from '../features/department/directory.rules.js';
import { resolveName } from '../features/department/name-resolution.rules.js';
import { regionNamed } from '../features/department/places.rules.js';
import { readingDay } from '../features/department/reading-day.rules.js';
import type { Resolution, ResolutionStatus, WrittenName } from '../features/department/resolution.rules.js';

/** Something that the register could not decide, or could not be asked; `code` never changes. */
export interface RegisterWarning {
  code: 'REGION_UNKNOWN' | 'DEPARTMENT_UNKNOWN' | 'DEPARTMENT_AMBIGUOUS';
  message: string;
  start: number;
  end: number;
}

/** Bodies of the register beside the names that an extraction found, and what nobody could find there. */
export function withOrganisations<Found extends Pick<Extraction, 'policy' | 'measures'>>(
  directory: Directory,
  found: Found,
) {
  const { policy, measures } = found;
  const names = measures.flatMap(({ departments, inherited }) => [...departments, ...inherited]);
  const regionId = regionNamed(directory.gazetteer, policy.region);
  const day = readingDay(directory, { ...policy, regionId, names: names.map(({ name }) => name) });
  const whom = (name: string) => organisationOf(directory, resolveName(directory, { name, regionId, day }));
  return {
    measures: measures.map((measure) => ({
      ...measure,
      departments: measure.departments.map((named) => ({ ...named, ...whom(named.name) })),
      inherited: measure.inherited.map((named) => ({ ...named, ...whom(named.name) })),
    })),
    undecided: undecidedIn(found, { regionId, day }, whom),
  };
}

type Organisation = ReturnType<typeof organisationOf>;

/** What is printed of a resolution: keys and names of the register. */
function organisationOf({ organisations }: Directory, resolution: Resolution) {
  const { departmentId, members, status, reason, certainty, candidates } = resolution;
  const named = (key: string) => ({ key, name: organisations.get(key)?.name ?? key });
  return {
    organisation:
      departmentId === null
        ? null
        : {
            ...named(departmentId),
            ...(members.length > 0 ? { members: members.map(named) } : {}),
          },
    status,
    reason,
    certainty,
    candidates: candidates.map((candidate) => ({
      ...named(candidate.departmentId),
      reason: candidate.reason,
    })),
  };
}

const undecidable: Partial<Record<ResolutionStatus, RegisterWarning['code']>> = {
  UNKNOWN: 'DEPARTMENT_UNKNOWN',
  AMBIGUOUS: 'DEPARTMENT_AMBIGUOUS',
};

/** One warning a name, where it stands first; a city that the register does not cover gives none. */
function undecidedIn(
  { policy, measures }: Pick<Extraction, 'policy' | 'measures'>,
  { regionId, day }: Pick<WrittenName, 'regionId' | 'day'>,
  whom: (name: string) => Organisation,
): RegisterWarning[] {
  const [first, ...rest] = measures.flatMap(({ departments }) => departments);
  if (!first) return [];
  if (policy.region === null) {
    const message = 'The text does not say whose it is: no name was looked up in the register';
    return [{ code: 'REGION_UNKNOWN', message, start: first.start, end: first.end }];
  }
  if (regionId === null) return [];
  const places = new Map([first, ...rest].reverse().map((named) => [named.name, named]));
  return [...places].flatMap(([name, { start, end }]) => {
    const { status, candidates } = whom(name);
    const near = candidates.map((candidate) => `${candidate.name} ${candidate.reason}`).join(', ');
    const message = `${name} of ${policy.region} on ${day ?? 'no known day'}: ${near || 'nobody in the register'}`;
    const code = undecidable[status];
    return code ? [{ code, message, start, end }] : [];
  });
}
