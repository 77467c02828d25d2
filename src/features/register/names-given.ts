import { DomainError, Refusals } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { assertText } from '../../shared/text.js';
import { plainName } from '../department/written-name.rules.js';
import { type BorneName, fullNameBeside, type TimedName, takenBy } from './names.rules.js';

type Path = readonly string[];

/** A name as the caller gives it, and where. */
export interface GivenName extends TimedName {
  path: Path;
}

const MAX_NAME = 100;

/** Refuses a name that is none, or that ends before it starts. */
export function assertSoundName({ name, validFrom, validTo, path }: GivenName): void {
  const at = [...path, 'name'];
  assertText(name, { field: 'name', max: MAX_NAME, path: at });
  // A mark of the lead (★) alone is no name.
  if (plainName(name) === '') throw new DomainError('INVALID_TEXT', { field: 'name', max: MAX_NAME }, at);
  if (validFrom !== null && validTo !== null && validTo <= validFrom)
    throw new DomainError('NAME_WITHOUT_DAYS', { from: validFrom, to: validTo }, [...path, 'validTo']);
}

/**
 * Refuses names for a department that another of its region bears on the same days, or itself already; `known` are the
 * region's. Each is refused with its own place.
 */
export function assertFree(
  department: Pick<BorneName, 'departmentId' | 'department'>,
  given: readonly GivenName[],
  known: readonly BorneName[],
): void {
  const names = [...known];
  const refused: DomainError[] = [];
  for (const { path, ...name } of given) {
    const fault = faultOf(name, names, { departmentId: department.departmentId, at: [...path, 'name'] });
    if (fault) refused.push(fault);
    else names.push({ ...name, ...department });
  }
  const [first, ...others] = refused;
  if (first) throw new Refusals([first, ...others]);
}

function faultOf(
  name: TimedName,
  names: readonly BorneName[],
  { departmentId, at }: { departmentId: string; at: Path },
): DomainError | null {
  const other = takenBy(name, names);
  if (other) {
    const id = globalId('Department', other.departmentId);
    return new DomainError('NAME_TAKEN', { name: name.name, department: other.department, id }, at);
  }
  const own = names.filter((known) => known.departmentId === departmentId);
  const full = fullNameBeside(name, own);
  return full ? new DomainError('SECOND_FULL_NAME', { name: name.name, other: full.name }, at) : null;
}
