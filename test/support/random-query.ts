import type fc from 'fast-check';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Draws a number below `below`. */
export type Draw = (below: number) => number;

interface Drawing {
  schema: GraphQLSchema;
  draw: Draw;
  /** An id of a type, where the database has one. */
  idOf(type: string): string | null;
  /** The service refuses more of them. */
  left: { conditions: number; aliases: number };
}

/** What `nodes` and `node` may find. */
const NODES = [
  'Target',
  'Policy',
  'Measure',
  'Department',
  'Region',
  'Indicator',
  'Clause',
  'ProgressReport',
];
const DEPTH = 6;
const MOST_FIELDS = 4;
const MOST_CONDITIONS = 6;
const MOST_ALIASES = 12;

/** Whose answers change with every request, and so cannot be held against each other. */
const LEFT_OUT = ['lastUsedOn', 'auditTrail'];

/** Numbers that fast-check draws, and shrinks. */
export const drawFrom =
  (numbers: fc.GeneratorValue, integer: typeof fc.nat): Draw =>
  (below) =>
    numbers(integer, { max: below - 1 });

/** A query of the schema's own making: aliases, fragments, @skip and @include by variables, pages within pages. */
export function randomQuery(drawing: Omit<Drawing, 'left'>): string {
  const root = rootOf({ ...drawing, left: { conditions: MOST_CONDITIONS, aliases: MOST_ALIASES } });
  // Both variables are used in any case: an unused one is refused.
  return `query ($yes: Boolean = true, $no: Boolean = false) { __typename @include(if: $yes) @skip(if: $no) ${root} }`;
}

function rootOf(drawing: Drawing): string {
  const { schema, draw, idOf } = drawing;
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const open = fields.filter(
    ({ args, type }) => !args.some(isRequiredArgument) && !isLeafType(getNamedType(type)),
  );
  const byId = NODES.flatMap((type) => {
    const field = fields.find((each) => getNamedType(each.type).name === type && each.args.length === 1);
    const id = idOf(type);
    return field && id ? [{ field, id }] : [];
  });
  const ids = NODES.flatMap((type) => idOf(type) ?? []);
  // Made only when it is drawn: what is not asked costs no numbers.
  const makers = [
    ...open.map((field) => () => selected(drawing, field, DEPTH)),
    ...byId.map(
      ({ field, id }) =>
        () =>
          `${field.name}(id: "${id}") ${below(drawing, field, DEPTH)}`,
    ),
    () =>
      `nodes(ids: ${JSON.stringify(ids)}) { __typename id ${NODES.map((type) => on(drawing, type)).join(' ')} }`,
  ];
  return makers[draw(makers.length)]?.() ?? '';
}

const on = (drawing: Drawing, name: string): string => {
  const type = drawing.schema.getType(name);
  return isObjectType(type) ? `... on ${name} ${selection(drawing, type, 2)}` : '';
};

/** A field with its page, sometimes under another name, or in a fragment, or under a condition that holds or does not. */
function selected(drawing: Drawing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const { draw, left } = drawing;
  const alias = draw(6) === 0 && left.aliases-- > 0 ? `a${draw(3)}${field.name}: ` : '';
  const isPage = field.args.some(({ name }) => name === 'first');
  const page = isPage ? `(${alias && draw(2) ? 'last' : 'first'}: ${1 + draw(3)})` : '';
  // One response key is one page: without an alias the size is always the same.
  const args = alias ? page : page && '(first: 2)';
  const conditions = ['@include(if: $yes)', '@skip(if: $yes)', '@skip(if: $no)', '@include(if: $no)'];
  const drawn = conditions[draw(12)] ?? '';
  const condition = drawn && left.conditions-- > 0 ? drawn : '';
  return `${alias}${field.name}${args} ${condition} ${below(drawing, field, depth)}`;
}

function below(drawing: Drawing, { type }: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(type);
  if (isObjectType(named)) return selection(drawing, named, depth - 1);
  if (isAbstractType(named))
    return `{ __typename ${isInterfaceType(named) && named.getFields().id ? 'id' : ''} }`;
  return '';
}

function selection(drawing: Drawing, type: GraphQLObjectType, depth: number): string {
  const { draw } = drawing;
  const able = Object.values(type.getFields()).filter(
    ({ name, args, type: of }) =>
      !LEFT_OUT.includes(name) &&
      !args.some(isRequiredArgument) &&
      (depth > 0 || isLeafType(getNamedType(of))),
  );
  const isConnection = type.name.endsWith('Connection') || type.name.endsWith('Edge');
  const always = isConnection ? able.filter(({ name }) => ['edges', 'node'].includes(name)) : [];
  const drawn = able.length
    ? Array.from({ length: 1 + draw(MOST_FIELDS) }, () => able[draw(able.length)]).filter((each) => !!each)
    : [];
  const fields = [...new Set([...always, ...drawn])].map((field) => selected(drawing, field, depth));
  if (draw(5) === 0) fields.push(`... on ${type.name} { __typename ${fields.splice(0, 1).join(' ')} }`);
  return `{ ${fields.join(' ') || '__typename'} }`;
}
