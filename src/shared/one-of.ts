import { DomainError } from './errors.js';

type Given<Fields> = { [Name in keyof Fields]-?: readonly [Name, NonNullable<Fields[Name]>] }[keyof Fields];

/**
 * The one field that is given of an input of which exactly one must be. Where the schema says `@oneOf` GraphQL has seen
 * to that already; of other inputs it is refused here.
 */
export function onlyOne<Fields extends object>(fields: Fields, path: readonly string[]): Given<Fields> {
  const given = Object.entries(fields).filter(([, value]) => value != null);
  const [only] = given;
  if (!only || given.length > 1) throw new DomainError('NOT_ONE_OF', { given: given.length }, path);
  return only as unknown as Given<Fields>;
}
