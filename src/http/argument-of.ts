import { GraphQLError } from 'graphql';

/**
 * Which argument a coercion error is about, as far as graphql-js tells: in its message for a variable
 * (`Variable "$input" got invalid value … at "input.value"`), by its place in the text for a literal.
 */
export function argumentOf(thrown: unknown): string[] {
  if (!(thrown instanceof GraphQLError)) return [];
  const [, variable] = /^Variable "\$(\w+)" /.exec(thrown.message) ?? [];
  if (variable) {
    const [, path] = / at "([\w.[\]]+)"; /.exec(thrown.message) ?? [];
    return (path ?? variable).split(/[.[\]]+/).filter(Boolean);
  }
  const { source, positions } = thrown;
  const before = source?.body.slice(0, positions?.[0] ?? 0);
  const [, name] = /(\w+)\s*:\s*(?:\[[^\]]*)?$/.exec(before ?? '') ?? [];
  return name ? [name] : [];
}
