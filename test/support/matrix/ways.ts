import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What only wraps others: its fields are asked on the way to them. */
export const WRAPPER = /(Connection|Edge|Payload)$/;

export interface Step {
  name: string;
  called: string;
  /** The object type that is meant there. */
  on: string;
}

/** How to come by a type that has no id of its own. */
export interface Way {
  /** From the thing with this id; null from a query. */
  thing: string | null;
  steps: readonly Step[];
}

/** The service refuses what is deeper. */
const DEEPEST = 7;

/** A shortest way to each object type that has no id, from the things first: they are of one's own or of another's. */
export function waysTo(schema: GraphQLSchema, nodes: readonly string[]): Map<string, Way> {
  const found = new Map<string, Way>();
  const typeOf = (thing: string) => thing.split(',')[0] ?? '';
  const known = new Set(nodes.map(typeOf));
  let last: { type: string; way: Way }[] = nodes.map((thing) => ({
    type: typeOf(thing),
    way: { thing, steps: [] },
  }));
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    // Queries join once the things have led to what they lead to in one step.
    if (depth === 1) last.push({ type: schema.getQueryType()?.name ?? '', way: { thing: null, steps: [] } });
    const next: typeof last = [];
    for (const { type, way } of last) {
      for (const field of fieldsOf(schema, type)) {
        for (const on of objectsOf(schema, field)) {
          if (known.has(on) || found.has(on)) continue;
          const reached = { ...way, steps: [...way.steps, { name: field.name, called: field.name, on }] };
          found.set(on, reached);
          next.push({ type: on, way: reached });
        }
      }
    }
    last = next;
  }
  for (const type of found.keys()) if (WRAPPER.test(type)) found.delete(type);
  return found;
}

/** The fields that can be asked without knowing more. */
function fieldsOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type)
    ? Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
    : [];
}

function objectsOf(schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>): string[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named).map(({ name }) => name);
  return isObjectType(named) ? [named.name] : [];
}
