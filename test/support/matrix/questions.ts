import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { soundFor } from './sound.js';
import { type Way, WRAPPER, waysTo } from './ways.js';
import type { Things } from './world.js';

type Field = GraphQLField<unknown, unknown>;

export interface Question {
  /** The row of the matrix: `Target.standing`, `Query.targets`, `Mutation.createAccount`. */
  row: string;
  text: string;
  variables: (things: Things) => object;
  /** Where the answer lies. */
  path: string[];
  /** Asked of the same thing in one request with all others that need no more than its id. */
  batch?: { inner: string; wrap: (inner: string) => string; name: string; declared: string };
}

/** One question for each query, each mutation, and each field of every type that can be come by. */
export function questionsOf(schema: GraphQLSchema, things: readonly string[]): Question[] {
  const nodes = things.filter((thing) => isNode(schema, thing));
  return [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => asked('Query', field)),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => asked('Mutation', field)),
    ...nodes.flatMap((thing) => fieldsOf(schema, typeOf(thing)).map((field) => ofNode(thing, field))),
    ...[...waysTo(schema, nodes)].flatMap(([type, way]) =>
      fieldsOf(schema, type).map((field) => ofPart(type, way, field)),
    ),
  ];
}

/** Object types that no question comes by: what only a mutation answers, and what only wraps others. */
export const othersIn = (schema: GraphQLSchema, things: readonly string[]): string[] => {
  const nodes = things.filter((thing) => isNode(schema, thing));
  const probed = new Set([...nodes.map(typeOf), ...waysTo(schema, nodes).keys(), 'Query', 'Mutation']);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !probed.has(type.name))
    .map(({ name }) => name)
    .filter((name) => !WRAPPER.test(name))
    .sort();
};

const typeOf = (thing: string): string => thing.split(',')[0] ?? '';

/** What has an id that `node` finds; a link has one for `unlinkIdentity` alone. */
function isNode(schema: GraphQLSchema, thing: string): boolean {
  const type = schema.getType(thing.split(',')[0] ?? '');
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

function fieldsOf(schema: GraphQLSchema, name: string): Field[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no object type ${name}`);
  return Object.values(type.getFields());
}

function asked(root: 'Query' | 'Mutation', field: Field): Question {
  const given = field.args.filter(isRequiredArgument);
  const declared = given.length ? `(${given.map(({ name, type }) => `$${name}: ${type}`).join(', ')})` : '';
  return {
    row: `${root}.${field.name}`,
    text: `${root.toLowerCase()} Ask${declared} { ${called(field, given)} }`,
    variables: (things) =>
      Object.fromEntries(given.map((arg) => [arg.name, argumentFor(field, arg, things)])),
    path: [field.name],
  };
}

const called = (field: Field, given: readonly GraphQLArgument[]): string => {
  const passed = given.length ? `(${given.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  return `${field.name}${passed}${selectionOf(field)}`;
};

function ofNode(thing: string, field: Field): Question {
  const wrap = (inner: string) => `node(id: $id) { ... on ${typeOf(thing)} { ${inner} } }`;
  return within(thing, field, { wrap, path: ['node'], thing });
}

/** The fields of what has no id of its own, through what leads to it. */
function ofPart(type: string, { thing, steps }: Way, field: Field): Question {
  const wrap = (inner: string) => {
    const part = steps.reduceRight(
      (nested, { called, on }) => `${called} { ... on ${on} { ${nested} } }`,
      inner,
    );
    return thing ? `node(id: $id) { ... on ${typeOf(thing)} { ${part} } }` : part;
  };
  const path = [...(thing ? ['node'] : []), ...steps.map(({ name }) => name)];
  return within(type, field, { wrap, path, thing });
}

interface Within {
  wrap: (inner: string) => string;
  path: string[];
  /** Null where it is come by from a query. */
  thing: string | null;
}

function within(name: string, field: Field, { wrap, path, thing }: Within): Question {
  const given = field.args.filter(isRequiredArgument);
  const declared = [...(thing ? ['$id: ID!'] : []), ...given.map((arg) => `$${arg.name}: ${arg.type}`)];
  const type = typeOf(name);
  return {
    row: `${type}.${field.name}${name.slice(type.length)}`,
    text: `query Ask${declared.length ? `(${declared.join(', ')})` : ''} { ${wrap(called(field, given))} }`,
    variables: (things) => ({
      ...(thing && { id: things[thing] }),
      ...Object.fromEntries(given.map((arg) => [arg.name, argumentFor(field, arg, things)])),
    }),
    path: [...path, field.name],
    ...(given.length === 0 && {
      batch: { inner: called(field, given), wrap, name, declared: thing ? '($id: ID!)' : '' },
    }),
  };
}

/** As little as shows whether there is something: how many of a list, the name of an object's type. */
function selectionOf({ type }: Field): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const fields = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
  if (fields.totalCount) return ' { totalCount }';
  if (fields.errors) return ' { errors { code } }';
  return ' { __typename }';
}

function argumentFor(field: Field, { name, type }: GraphQLArgument, things: Things): unknown {
  if (name === 'id') {
    const type = getNamedType(field.type).name;
    return things[type] ?? things[`${type}, SUBMITTED`] ?? things.Target;
  }
  if (name === 'ids') return [things.Target];
  return soundFor(type, { field: field.name, name, things });
}
