import { plainName } from '../department/written-name.rules.js';

/** A name for a time: from `validFrom` on, and no longer on `validTo`; null is open. */
export interface TimedName {
  name: string;
  kind: 'CANONICAL' | 'SHORT' | 'VARIANT';
  validFrom: string | null;
  validTo: string | null;
}

/** A name of the register, and who bears it. */
export interface BorneName extends TimedName {
  departmentId: string;
  department: string;
}

type Days = Pick<TimedName, 'validFrom' | 'validTo'>;

const starts = (one: Days, other: Days): boolean =>
  one.validFrom === null || other.validTo === null || one.validFrom < other.validTo;

/** Whether two names are borne on one of the same days. */
export const overlap = (one: Days, other: Days): boolean => starts(one, other) && starts(other, one);

export const isBorneOn = ({ validFrom, validTo }: Days, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

/** Who of a region bears what a text could not tell from this name, on one of its days. */
export const takenBy = <Known extends TimedName>(
  name: TimedName,
  names: readonly Known[],
): Known | undefined =>
  names.find((known) => plainName(known.name) === plainName(name.name) && overlap(known, name));

/** The full name (全称) that a body bears already on one of the days of another. */
export const fullNameBeside = <Known extends TimedName>(
  name: TimedName,
  names: readonly Known[],
): Known | undefined =>
  name.kind === 'CANONICAL'
    ? names.find((known) => known.kind === 'CANONICAL' && overlap(known, name))
    : undefined;
