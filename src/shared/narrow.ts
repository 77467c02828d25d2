import type { Condition } from './page.js';

/** The conditions of a filter, each with what is wanted of it; null asks nothing. */
export function narrowedBy<Wanted extends object>(
  wanted: Wanted,
  conditions: { readonly [Field in keyof Wanted]: string },
): Condition[] {
  const fields = Object.keys(conditions) as (keyof Wanted)[];
  return fields.flatMap((field) =>
    wanted[field] === null ? [] : [[conditions[field], wanted[field]] as const],
  );
}
