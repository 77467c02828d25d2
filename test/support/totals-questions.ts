import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Things } from './matrix/world.js';

export interface Listing {
  /** `Department.targets`. */
  name: string;
  /** The query that asks this of the connection; what is not a total comes in where it is asked. */
  asking(selection: string): string;
  /** Where a query comes by it through no row; else by `node`. */
  open: boolean;
}

type Wrap = (inner: string) => string;

/** The fields that answer a connection: of types that hold totals by a shortest way through these, of nodes by `node`. */
export function listingsOf(schema: GraphQLSchema, totals: readonly string[], things: Things): Listing[] {
  const ways = waysThrough(schema, totals, things);
  return (
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      // What is no node lies behind rows alone, if no way through totals leads to it.
      .filter((type) => ways.has(type.name) || type.getInterfaces().some(({ name }) => name === 'Node'))
      .flatMap((type) => {
        const way = ways.get(type.name);
        const wrap = way ?? ((inner) => `node(id: "${things.Target}") { ... on ${type.name} { ${inner} } }`);
        return fieldsOf(schema, type.name)
          .filter((field) => typeOf(field).endsWith('Connection'))
          .map(({ name, args }) => {
            // A search has to have a word.
            const words = args.filter(isRequiredArgument).map((arg) => `${arg.name}: "目标"`);
            const called = words.length ? `${name}(${words.join(', ')})` : name;
            return {
              name: `${type.name}.${name}`,
              asking: (selection: string) => `{ ${wrap(`${called} { ${selection} }`)} }`,
              open: way !== undefined,
            };
          });
      })
  );
}

function waysThrough(schema: GraphQLSchema, totals: readonly string[], things: Things): Map<string, Wrap> {
  const found = new Map<string, Wrap>([['Query', (inner) => inner]]);
  // What is found while it runs is gone through as well: a map goes on to what was added to it.
  for (const [from, wrap] of found) {
    for (const field of fieldsOf(schema, from)) {
      const type = typeOf(field);
      const needed = field.args.filter(isRequiredArgument);
      if (found.has(type) || !totals.includes(type) || needed.some(({ name }) => name !== 'id')) continue;
      const given = needed.length ? `(id: "${things[type]}")` : '';
      found.set(type, (inner) => wrap(`${field.name}${given} { ${inner} }`));
    }
  }
  return found;
}

const typeOf = ({ type }: GraphQLField<unknown, unknown>): string => getNamedType(type).name;

function fieldsOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}
