import { expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { nodesOf } from './node-limit.js';

const page = (name: string) => `
  type ${name}Connection { edges: [${name}Edge!]!, pageInfo: PageInfo!, totalCount: Int! }
  type ${name}Edge { node: ${name}!, cursor: String! }`;
const schema = buildSchema(`
  type PageInfo { hasNextPage: Boolean! }
  ${page('Policy')} ${page('Target')}
  interface Node { id: ID! }
  type Policy implements Node { id: ID!, targets(first: Int, last: Int): TargetConnection! }
  type Target implements Node { id: ID!, policy: Policy!, spans: [Span!]! }
  type Span { quote: String! }
  type Query { policies(first: Int, last: Int): PolicyConnection!, nodes(ids: [ID!]!): [Node]!, target: Target }
`);

const nested = (size: string) =>
  `policies(${size}) { totalCount pageInfo { hasNextPage } edges { cursor node { id targets(${size}) { edges { node { id } } } } } }`;

it.each([
  ['a page', '{ policies(first: 7) { edges { node { id } } } }', 7],
  ['a page from its end', '{ policies(last: 7) { edges { node { id } } } }', 7],
  ['a page of no stated size', '{ policies { edges { node { id } } } }', 20],
  ['a count alone', '{ policies(first: 100) { totalCount } }', 0],
  ['pages in pages', `{ ${nested('first: 10')} }`, 10 * (1 + 10)],
  [
    'an object of each',
    '{ policies(first: 10) { edges { node { targets(first: 2) { edges { node { policy { id } } } } } } } }',
    50,
  ],
  ['a list without arguments', '{ target { spans { quote } } }', 11],
  ['objects by their ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['aliases', `{ a: ${nested('first: 1')} b: ${nested('first: 1')} }`, 4],
  [
    'fragments',
    'query { ...A ...B } fragment A on Query { target { id } } fragment B on Query { policies(first: 3) { edges { node { id } } } }',
    4,
  ],
  ['a size out of range, which the list refuses', '{ policies(first: -5) { edges { node { id } } } }', 0],
  ['introspection', getIntrospectionQuery(), 0],
])('counts %s', (_, query, nodes) => {
  expect(nodesOf({ schema, document: parse(query) })).toBe(nodes);
});

it('counts by the variables sent, and only what is included', () => {
  const document = parse(
    `query Q($n: Int = 5, $with: Boolean!) { policies(first: $n) @include(if: $with) { edges { node { id } } } }`,
  );
  const count = (variables: Record<string, unknown>) => nodesOf({ schema, document, variables });

  expect(count({ n: 40, with: true })).toBe(40);
  expect(count({ with: true })).toBe(5);
  expect(count({ n: 40, with: false })).toBe(0);
  // Execution refuses these, with every fault.
  expect(count({ n: 'many', with: true })).toBe(0);
});

it('counts the operation that runs', () => {
  const document = parse(`query One { target { id } } query All { ${nested('first: 100')} }`);
  expect(nodesOf({ schema, document, operationName: 'One' })).toBe(1);
  expect(nodesOf({ schema, document, operationName: 'All' })).toBe(10_100);
});
