import { expect, it } from '@jest/globals';
import { startApi } from '../support/api.js';
import { get, post } from '../support/http.js';

const api = startApi();
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const circular = (depth: number): string =>
  depth === 0 ? 'name' : `fields { name type { ${circular(depth - 1)} } }`;

/** The thirteen checks of graphql-cop, each refused or without what it looks for. */
it.each([
  ['aliases overload one operation', { query: `{ ${times(101, (i) => `alias${i}: __typename`)} }` }],
  ['a field repeats 500 times', { query: `{ ${times(1001, () => '__typename')} }` }],
  ['directives overload a field', { query: `{ __typename ${'@aa'.repeat(10)} }` }],
  ['known directives overload a field', { query: `{ __typename ${times(10, () => '@include(if: true)')} }` }],
  ['introspection turns in a circle', { query: `{ __schema { types { ${circular(6)} } } }` }],
  ['operations come as an array', Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))],
])('refuses when %s', async (_, payload) => {
  const { status, body } = await post(api, payload);
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
});

it.each([
  ['a query', '/graphql?query=%7B__typename%7D', {}, 400],
  ['a mutation', '/graphql?query=mutation%7B__typename%7D', {}, 400],
  [
    'a mutation with a header',
    '/graphql?query=mutation%7B__typename%7D',
    { 'apollo-require-preflight': '1' },
    405,
  ],
])('refuses %s by GET as a page could forge it', async (_, url, headers, status) => {
  const answer = await get(api, url, headers);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toHaveProperty('data');
});

it('refuses a form', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await post(api, 'query=%7B__typename%7D', form)).status).toBe(415);
});

it.each(['regionz', 'regionn', 'nodez', '__typenam'])('suggests nothing near %s', async (field) => {
  const { status, message } = await post(api, { query: `{ ${field} }` });
  expect(status).toBe(400);
  expect(message).toMatch(/Cannot query field/);
  expect(message).not.toMatch(/did you mean|regions|nodes\b|__typename\b/i);
});

it('traces nothing and opens no page at its endpoint', async () => {
  const { body } = await post(
    api,
    { query: '{ __typename }' },
    { 'apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
  );
  expect(body).toEqual({ data: { __typename: 'Query' } });

  const page = await get(api, '/graphql', { accept: 'text/html' });
  expect(page.status).toBeGreaterThanOrEqual(400);
  expect(page.headers['content-type']).not.toMatch(/html/);
});

it('shows no trace of its code where an argument is missing', async () => {
  const { status, body } = await post(api, { query: 'query { region }' });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).not.toMatch(/stacktrace|exception|\bat /);
});

it.each([
  ['tokens without end', `{ ${times(3000, (i) => `a${i}`)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['depth without end', `${'{ a '.repeat(600)}${'}'.repeat(600)}`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a fragment within itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'fragments within each other',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['aliased type names', `{ ${times(16, (i) => `a${i}: __typename`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
])('refuses %s', async (_, query, code) => {
  const started = performance.now();
  const { status, body } = await post(api, { query });

  expect(status).toBe(400);
  expect(new Set(body.errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set([code]));
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('refuses a query that may answer more objects than one may, before it reads any', async () => {
  const query = 'query Q($ids: [ID!]!) { a: nodes(ids: $ids) { id } b: nodes(ids: $ids) { id } }';
  const ids = Array.from({ length: 5_001 }, (_, i) => `region_${i}`);
  api.queries.length = 0;
  const many = await post(api, { query, variables: { ids } }, { accept: 'application/json' });

  expect([many.status, many.code]).toEqual([400, 'TOO_MANY_NODES']);
  expect(many.message).toMatch(/may answer 10002 objects, more than the 10000 allowed/);
  expect(api.queries).toEqual([]);
});

it('registers no query for others to call by its hash', async () => {
  const persistedQuery = {
    version: 1,
    sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38',
  };
  const { body, code } = await post(api, { query: '{ __typename }', extensions: { persistedQuery } });
  expect(code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  expect(body).not.toHaveProperty('data');
});
