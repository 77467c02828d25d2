import { describe, expect, it } from '@jest/globals';
import { buildSchema, type ExecutionResult, type GraphQLObjectType, getOperationAST, parse } from 'graphql';
import { DomainError } from '../shared/errors.js';
import { executorOf } from './executor.js';

const schema = buildSchema(`
  interface Node { id: ID! }
  enum Light { RED GREEN }
  type Target implements Node { id: ID! light: Light late(by: Int = 3): Int value: Float fails: Int breaks: Int mustNotFail: Int! next: [Target] }
  type Query { target(id: ID = "a", filter: Filter): Target node: Node targets: [Target!]! one: Int }
  input Filter { light: Light! }
  type Mutation { raise: Int }
`);
const target = (id: string) => ({ id, __typename: 'Target', light: 'RED' });

type Resolve = (root: { id: string }, args: { id: string; by: number }) => unknown;
function resolve(type: string, resolvers: Record<string, Resolve>): void {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  for (const [name, resolve] of Object.entries(resolvers)) Object.assign(fields[name] ?? {}, { resolve });
}
resolve('Target', {
  late: (_, { by }) => by,
  value: async () => 1.5,
  fails: () => Promise.reject(new DomainError('FORBIDDEN', { action: 'readStanding' })),
  breaks: () => Promise.reject(new TypeError('a bug')),
  mustNotFail: () => null,
  next: ({ id }) => [target(`${id}a`), null, Promise.resolve(target(`${id}b`))],
});
resolve('Query', {
  target: (_, { id }) => target(id),
  node: () => target('n'),
  targets: async () => [target('x'), target('y')],
  one: () => 1,
});
let raised = 0;
resolve('Mutation', { raise: () => ++raised });

const CARRIED = { carrier: { context: {} } };

/** What is answered the first time, and the third: interpreted, then compiled. */
async function firstAndThird(query: string, { variables = {}, operationName = null as string | null } = {}) {
  const executor = executorOf(schema);
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  const request = {
    document,
    operation,
    operationName,
    queryHash: query,
    request: { variables },
    context: CARRIED,
  };
  const ask = (): Promise<ExecutionResult> => executor(request as unknown as Parameters<typeof executor>[0]);
  const [first] = [await ask(), await ask()];
  return [first, await ask()] as const;
}

describe('a compiled query answers what graphql-js answers', () => {
  it.each([
    ['fields, aliases and promises', '{ target { id other: light value } }'],
    ['arguments and their defaults', '{ target(id: "q") { id late } other: target { late(by: 4) } }'],
    ['lists with holes', '{ target { next { id next { id } } } }'],
    [
      'fragments and interfaces',
      'query { node { __typename ...F ... on Target { light } } } fragment F on Node { id }',
    ],
    ['an error where null is allowed', '{ target { id fails breaks } }'],
    ['an error where it is not', '{ target { id mustNotFail } one }'],
    ['an error that empties everything', '{ targets { mustNotFail } }'],
    ['introspection', '{ __type(name: "Light") { enumValues { name } } __schema { queryType { name } } }'],
  ])('for %s', async (_, query) => {
    const [first, third] = await firstAndThird(query);

    expect(JSON.parse(JSON.stringify(third))).toEqual(JSON.parse(JSON.stringify(first)));
    expect(first.data === null || Object.keys(first.data ?? {}).length > 0).toBe(true);
  });

  const filtered =
    'query Q($id: ID!, $light: Light!, $with: Boolean = true) { target(id: $id, filter: {light: $light}) { id light @include(if: $with) late @skip(if: $with) } }';
  it.each([
    [{ id: 'v', light: 'GREEN' }],
    [{ id: 'v', light: 'GREEN', with: false }],
    [{ id: 'v' }],
    [{ id: 'v', light: 'BLUE' }],
    [{ id: {}, light: 'RED' }],
  ])('with the variables %j', async (variables) => {
    const [first, third] = await firstAndThird(filtered, { variables });

    expect(JSON.parse(JSON.stringify(third))).toEqual(JSON.parse(JSON.stringify(first)));
  });
});

it('passes on what was thrown, for the error border to translate', async () => {
  for (const { errors } of await firstAndThird('{ target { fails breaks } }')) {
    expect(errors).toEqual([
      expect.any(DomainError),
      expect.objectContaining({
        originalError: expect.any(TypeError),
        extensions: {},
        path: ['target', 'breaks'],
      }),
    ]);
  }
});

it('tells the operations of one document apart', async () => {
  const query = 'query A { one } query B { target { id } }';
  const executor = executorOf(schema);
  const document = parse(query);
  const answers = [];
  for (const operationName of ['A', 'A', 'A', 'B', 'B', 'B']) {
    const operation = getOperationAST(document, operationName);
    const request = { document, operation, operationName, queryHash: query, request: {}, context: CARRIED };
    answers.push((await executor(request as unknown as Parameters<typeof executor>[0])).data);
  }

  expect(answers.map((data) => Object.keys(data ?? {}))).toEqual([
    ['one'],
    ['one'],
    ['one'],
    ['target'],
    ['target'],
    ['target'],
  ]);
});

it('runs each mutation once', async () => {
  raised = 0;
  const [first, third] = await firstAndThird('mutation { raise }');

  expect([first.data?.raise, third.data?.raise, raised]).toEqual([1, 3, 3]);
});
