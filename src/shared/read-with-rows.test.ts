import { expect, it } from '@jest/globals';
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { readWithRows } from './read-with-rows.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Policy implements Node { id: ID! region: Region targets: TargetConnection }
  type Region implements Node { id: ID! parent: Region }
  type Target implements Node { id: ID! policy: Policy region: Region }
  type TargetConnection { edges: [TargetEdge!]! }
  type TargetEdge { node: Target! }
  type Query { node: Node targets(asOf: String): TargetConnection regions: [Region!]! other: Target }
`);

function extend(extension: object, ...fields: string[]): void {
  for (const [type = '', name = ''] of fields.map((field) => field.split('.'))) {
    const field = (schema.getType(type) as GraphQLObjectType).getFields()[name];
    Object.assign(field?.extensions ?? {}, extension);
  }
}
extend({ withRow: true }, 'Policy.region', 'Region.parent', 'Target.policy', 'Target.region');
extend({ looksAhead: true }, 'Policy.targets', 'Query.targets', 'Query.regions');
extend({ unlessGiven: ['asOf'] }, 'Query.targets');

function found(query: string): string[] {
  const { definitions } = parse(query);
  const fragments = Object.fromEntries(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const [operation] = definitions as OperationDefinitionNode[];
  if (!operation) throw new Error('Nothing is asked');
  const nameOf = new Map(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type
        ? Object.values(type.getFields()).map((field) => [field, `${type}.${field.name}`])
        : [],
    ),
  );
  return readWithRows(operation, { schema, fragments })
    .map((field) => nameOf.get(field) ?? '')
    .sort();
}

const nodes = (selected: string): string => `edges { node { ${selected} } }`;

it.each([
  ['of the rows of a list', `{ targets { ${nodes('id region { id }')} } }`, ['Target.region']],
  ['of a list of types', '{ regions { parent { id } } }', ['Region.parent']],
  [
    'under each other',
    `{ targets { ${nodes('policy { region { id } }')} } }`,
    ['Policy.region', 'Target.policy'],
  ],
  [
    'in fragments, and by other names',
    `{ here: targets { ...T } } fragment T on TargetConnection { edges { there: node { ... on Target { r: region { id } } } } }`,
    ['Target.region'],
  ],
  ['of rows that no list has read', '{ other { region { id } } }', []],
  ['of an interface', '{ node { ... on Target { region { id } } } }', []],
  [
    'of a list with an argument for which rows are others',
    `{ targets(asOf: "x") { ${nodes('region { id }')} } }`,
    [],
  ],
  [
    'of rows of both kinds: the resolver knows either',
    `{ targets { ${nodes('region { id } policy { id }')} } other { region { id } } }`,
    ['Target.policy'],
  ],
  ['deeper than a row is read', '{ regions { parent { parent { parent { parent { id } } } } } }', []],
  [
    'of a list below a relation',
    `{ targets { ${nodes(`policy { targets { ${nodes('region { id }')} } }`)} } }`,
    ['Target.policy', 'Target.region'],
  ],
])('%s', (_, query, fields) => expect(found(query)).toEqual(fields));

it('is nothing where nothing is looked ahead', () => {
  Object.assign(schema.extensions, { lookAhead: false });
  expect(found('{ regions { parent { id } } }')).toEqual([]);
  Object.assign(schema.extensions, { lookAhead: true });
});
