import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { maybeText } from '../../shared/text.js';
import type { Unit } from '../indicator/quantity.rules.js';
import type { Document } from './document.rules.js';
import type { Registered } from './known.read-model.js';
import { clauseAt, type KnownDepartment } from './known.rules.js';
import type { IndicatorProposal, Place } from './proposal.rules.js';

/** What an editor's words are read by. */
export type Setting = Registered & Document;

type Path = readonly string[];

/** The department of an id that a caller sent. */
export function departmentOf({ known }: Setting, id: string, path: Path): KnownDepartment {
  const department = known.departments.get(uuidOf('Department', id, path));
  if (!department) throw notFound('Department', id, path);
  return department;
}

/** The region of an id that a caller sent. */
export function regionOf({ known }: Setting, id: string, path: Path): string {
  const uuid = uuidOf('Region', id, path);
  if (!known.regionIds.has(uuid)) throw notFound('Region', id, path);
  return uuid;
}

/** The indicator of an id that a caller sent. */
export function indicatorOf({ known }: Setting, id: string, path: Path): IndicatorProposal {
  const indicator = known.indicators.get(uuidOf('Indicator', id, path));
  if (!indicator) throw notFound('Indicator', id, path);
  return indicator;
}

/** The unit that a caller calls by its code or another spelling. */
export function unitOf({ unitNamed }: Setting, name: string, path: Path): Unit {
  const unit = unitNamed.get(name);
  if (!unit) throw notFound('Unit', name.slice(0, 20), path);
  return unit;
}

/** The clause that a caller names, else the innermost one at a place. */
export function clausePathOf(
  { known }: Setting,
  { path: named, at }: { path: string | null | undefined; at: Place },
  path: Path,
): string {
  if (named == null) return clauseAt(known.clauses, at.start)?.path ?? '';
  if (!known.clauses.some((clause) => clause.path === named))
    throw notFound('Clause', named.slice(0, 80), path);
  return named;
}

/** A field that must say something where it is given at all. */
export function wording(
  text: string,
  { field, max, path }: { field: string; max: number; path: Path },
): string {
  const said = maybeText(text, { field, max, path });
  if (said === null) throw new DomainError('INVALID_TEXT', { field, max }, path);
  return said;
}

/** The fields that were given, null among them: what is left out must not overwrite. */
export function given<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Fields]: Exclude<Fields[Name], undefined> };
}
