import type { HTTPGraphQLRequest } from '@apollo/server';
import { expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { questionOf } from './question.js';

const asked = (method: string, body: unknown, headers: Record<string, string> = {}, url = '/graphql') =>
  questionOf({ headers, url } as FastifyRequest, { method, body } as HTTPGraphQLRequest);
const post = (body: unknown, headers?: Record<string, string>) => asked('POST', body, headers);
const query = '{ one }';

it('is the same for the same variables in another order, and no other', () => {
  const of = (variables: unknown) => post({ query, variables });
  const same = [of({ a: 1, b: { c: [1, { d: 2, e: 3 }] } }), of({ b: { c: [1, { e: 3, d: 2 }] }, a: 1 })];
  const others = [
    ...[of({ a: 1, b: { c: [{ d: 2, e: 3 }, 1] } }), of({ a: '1', b: { c: [1, { d: 2, e: 3 }] } })],
    ...[
      of({}),
      of(null),
      of({ names: ['a'], parts: [1] }),
      of({ a: 1 }),
      of({ a: [1] }),
      of({ a: { 0: 1 } }),
    ],
    ...[of({ a: null }), of({ a: [] }), of({ a: {} }), of({ a: [[]] }), of({ b: 1, a: 'b' })],
  ];

  expect(same[0]).toBe(same[1]);
  expect(new Set([same[0], ...others]).size).toBe(1 + others.length);
  expect(others).not.toContain(null);
});

it.each([
  ['the operation', { operationName: 'B' }, {}],
  ['the text', { query: `${query} ` }, {}],
  ['how it is to be answered', {}, { accept: 'application/graphql-response+json' }],
  ['what it is sent as', {}, { 'content-type': 'application/json; charset=utf-8' }],
])('knows %s', (_, body, headers) => {
  expect(post({ query, ...body }, headers)).not.toBe(post({ query }));
  expect(post({ query, ...body }, headers)).not.toBeNull();
});

let deep: unknown = 1;
for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];

it.each([
  ['a change', { query: 'mutation { one }' }],
  ['a list of requests', [{ query }]],
  ['a text', query],
  ['nothing', undefined],
  ['extensions', { query, extensions: { persistedQuery: {} } }],
  ['variables as text', { query, variables: '{}' }],
  ['variables as a list', { query, variables: [] }],
  ['an operation that is no text', { query, operationName: 1 }],
  ['variables without bottom', { query, variables: { deep } }],
])('is none for %s', (_, body) => {
  expect(post(body)).toBeNull();
});

it('is one by GET only where no foreign page could have sent it', () => {
  const url = '/graphql?query={one}';
  expect(asked('GET', undefined, {}, url)).toBeNull();
  expect(asked('GET', undefined, { 'apollo-require-preflight': '' }, url)).toBeNull();
  expect(asked('GET', undefined, { 'apollo-require-preflight': '1' }, url)).toContain('{one}');
  expect(asked('HEAD', undefined, { 'apollo-require-preflight': '1' }, url)).toBeNull();
});
