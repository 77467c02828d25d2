import 'reflect-metadata/lite';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { parseConfig } from '../../src/config.js';
import { ormConfig } from '../../src/orm.config.js';
import { createServer } from '../../src/server.js';
import { startApi } from '../support/api.js';
import { anAccount } from '../support/builders/account.js';
import { aDepartment } from '../support/builders/department.js';
import { aPolicy } from '../support/builders/policy.js';

const api = startApi();
let orm: MikroORM;
let caching: FastifyInstance;
/** Wrong ones are counted, by each service for itself: errors.test.ts sends them. */
const keys: (string | null)[] = [null];

beforeAll(async () => {
  orm = new MikroORM(ormConfig(api.databaseUrl));
  const config = parseConfig({ LOG_LEVEL: 'silent', DATABASE_URL: api.databaseUrl, ZHIBIAO_CACHE: 'on' });
  const now = () => new Date('2026-01-15T04:00:00Z');
  caching = await createServer({ orm, config, now, compileFrom: 1, pages: '/nowhere' });
  for (let nth = 0; nth < 12; nth += 1) await aPolicy(api.em);
  const department = await aDepartment(api.em);
  keys.push((await anAccount(api.em)).key, (await anAccount(api.em)).key);
  keys.push((await anAccount(api.em, { departments: [department] })).key);
  keys.push((await anAccount(api.em, { roles: ['ADMINISTRATOR'] })).key);
});
afterAll(async () => {
  await caching.close();
  await orm.close(true);
});

const text = fc.constantFrom(
  '{ policies(first: 20) { edges { node { id title } } } }',
  'query A { viewer { name roles departments { name } } } query B { regions { id name } }',
  'query P($n: Int) { policies(first: $n) { totalCount edges { cursor } } }',
  '{ apiKeys(first: 2) { totalCount edges { node { state } } } }',
  '{ __schema { mutationType { name } } }',
  'mutation { __typename }',
  '{ nothing }',
  '{ policies(first: 20) ',
  '',
);
/** One of these as often as it stands there. */
const one = <Value>(...values: Value[]) => fc.constantFrom(...values);
const requests = fc.record({
  method: one('POST', 'GET'),
  text,
  operationName: one(undefined, undefined, undefined, 'A', 'B', null, ''),
  variables: one<unknown>(
    ...[undefined, undefined, undefined],
    undefined,
    {},
    { n: 3 },
    { n: 500 },
    { n: 'x' },
    { n: 3, more: [{ a: 1 }] },
    null,
    '{}',
    [],
  ),
  accept: one(undefined, 'application/json', 'application/graphql-response+json', 'text/html', '*/*'),
  encoding: one(undefined, 'br', 'gzip', 'gzip, br', 'identity'),
  language: one('zh', 'en'),
  key: fc.nat(4),
  guard: one('yes', 'yes', 'yes', undefined),
  etag: one(undefined, '*', 'own', 'own'),
});
type Request = typeof requests extends fc.Arbitrary<infer R> ? R : never;

/** Everything that a caller sees, but for what is another in every answer. */
async function seen(app: FastifyInstance, request: Request, etag?: string) {
  const { method, text: query, operationName, variables, accept, encoding, language, guard } = request;
  const key = keys[request.key];
  const given = Object.entries({
    accept,
    'accept-encoding': encoding,
    'accept-language': language,
    authorization: key && `Bearer ${key}`,
    'apollo-require-preflight': guard,
    'if-none-match': request.etag === 'own' ? etag : request.etag,
  }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams({ query });
  if (operationName) search.set('operationName', operationName);
  if (variables !== undefined) search.set('variables', JSON.stringify(variables));
  const headers = Object.fromEntries(given);
  const answer = await app.inject(
    method === 'GET'
      ? { url: `/graphql?${search}`, headers }
      : { method: 'POST', url: '/graphql', headers, payload: { query, operationName, variables } },
  );
  const { date, 'x-request-id': number, ...rest } = answer.headers;
  return { status: answer.statusCode, headers: rest, bytes: answer.rawPayload.toString('base64') };
}

it('answers with the same status, headers and bytes as without a cache, the first time and later', async () => {
  const all = fc.sample(requests, { numRuns: 250, seed: 1 });
  let notModified = 0;
  for (const request of all) {
    const plain = await seen(api.app, { ...request, etag: undefined });
    const etag = String(plain.headers.etag);
    const expected = await seen(api.app, request, etag);
    expect([request, await seen(caching, request, etag)]).toEqual([request, expected]);
    expect([request, await seen(caching, request, etag)]).toEqual([request, expected]);
    if (expected.status === 304) notModified += 1;
  }
  expect(notModified).toBeGreaterThan(10);
}, 120_000);
