import { randomUUID } from 'node:crypto';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Things } from './world.js';

type Field = GraphQLField<unknown, unknown>;

/** Things whose fields are asked one by one; Standing and its like through the target that has them. */
const THROUGH: Record<string, { type: string; thing: string; fields: string[] }> = {
  Standing: { type: 'Standing', thing: 'Target', fields: ['standing'] },
  SelfReportedStanding: {
    type: 'SelfReportedStanding',
    thing: 'Target',
    fields: ['standing', 'selfReported'],
  },
};

export interface Question {
  /** The row of the matrix: `Target.standing`, `Query.targets`, `Mutation.createAccount`. */
  row: string;
  text: string;
  variables: (things: Things) => object;
  /** Where the answer lies. */
  path: string[];
  /** Asked of the same thing in one request with all others that need no more than its id. */
  batch?: { inner: string; wrap: (inner: string) => string; name: string };
}

/** One question for each query, each mutation, and each field of what has an id or a permission. */
export function questionsOf(schema: GraphQLSchema, things: readonly string[]): Question[] {
  return [
    ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => asked('Query', field)),
    ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => asked('Mutation', field)),
    ...things
      .filter((thing) => isNode(schema, thing))
      .flatMap((thing) => fieldsOf(schema, thing.split(',')[0] ?? '').map((field) => ofNode(thing, field))),
    ...Object.entries(THROUGH).flatMap(([type, at]) =>
      fieldsOf(schema, type).map((field) => ofPart(at, field)),
    ),
  ];
}

/** Object types that are neither asked one by one nor only wrap others. */
export const othersIn = (schema: GraphQLSchema, things: readonly string[]): string[] => {
  const probed = new Set([
    ...things.filter((thing) => isNode(schema, thing)).map((thing) => thing.split(',')[0]),
    ...Object.keys(THROUGH),
    'Query',
    'Mutation',
  ]);
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !probed.has(type.name))
    .map(({ name }) => name)
    .filter((name) => !/(Connection|Edge|Payload)$/.test(name))
    .sort();
};

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
  const type = thing.split(',')[0] ?? '';
  return within(thing, field, (inner) => `node(id: $id) { ... on ${type} { ${inner} } }`, ['node'], thing);
}

function ofPart({ type, thing, fields }: (typeof THROUGH)[string], field: Field): Question {
  const wrap = (inner: string) => {
    const part = fields.reduceRight((nested, name) => `${name} { ${nested} }`, inner);
    return `node(id: $id) { ... on ${thing} { ${part} } }`;
  };
  return within(type, field, wrap, ['node', ...fields], thing);
}

function within(
  name: string,
  field: Field,
  wrap: (inner: string) => string,
  path: string[],
  thing: string,
): Question {
  const given = field.args.filter(isRequiredArgument);
  const declared = ['$id: ID!', ...given.map((arg) => `$${arg.name}: ${arg.type}`)].join(', ');
  const type = name.split(',')[0];
  return {
    row: `${type}.${field.name}${name.slice(type?.length)}`,
    text: `query Ask(${declared}) { ${wrap(called(field, given))} }`,
    variables: (things) => ({
      id: things[thing],
      ...Object.fromEntries(given.map((arg) => [arg.name, argumentFor(field, arg, things)])),
    }),
    path: [...path, field.name],
    ...(given.length === 0 && { batch: { inner: called(field, given), wrap, name } }),
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

/** Which thing an id of an input means. */
const MEANT: Record<string, string> = {
  reportId: 'ProgressReport, SUBMITTED',
  draftId: 'PolicyDraft',
  accountId: 'ManagedAccount',
  linkId: 'IdentityLink',
};

/** A value that says something sound, but of a version that nobody has: what may be changed, is not. */
function soundFor(type: GraphQLInputType, at: { field: string; name: string; things: Things }): unknown {
  if (isNonNullType(type)) return soundFor(type.ofType, at);
  if (isListType(type)) return [soundFor(type.ofType, at)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = type.isOneOf
      ? [fields.find((field) => String(field.type) === 'String') ?? fields[0]]
      : fields.filter(isRequiredInputField);
    return Object.fromEntries(
      wanted.flatMap((field) =>
        field ? [[field.name, soundFor(field.type, { ...at, name: field.name })]] : [],
      ),
    );
  }
  if (isEnumType(type)) return type.name === 'Role' ? 'PARTNER' : type.getValues()[0]?.name;
  if (type.name === 'ID') return idOf(at);
  const scalars: Record<string, unknown> = {
    Int: 999,
    Boolean: true,
    Decimal: '1',
    Date: '2026-06-30',
    Period: '2025-Q4',
    String: at.name === 'idempotencyKey' ? randomUUID() : '一、发展数据产业',
  };
  return scalars[type.name];
}

function idOf({ field, name, things }: { field: string; name: string; things: Things }): string | undefined {
  if (name === 'draftId' && field.includes('Progress')) return things['ProgressReport, DRAFT'];
  const thing = `${name[0]?.toUpperCase()}${name.slice(1).replace(/Ids?$/, '')}`;
  const prefix: Record<string, string> = { File: 'file', Item: 'item' };
  return things[MEANT[name] ?? thing] ?? `${prefix[thing] ?? 'target'}_00000000-0000-4000-8000-000000000000`;
}
