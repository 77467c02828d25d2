import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { buildSchema } from 'graphql';
import type { Context } from '../context.js';
import type { Session } from '../shared/session.js';
import { serveGraphql } from './graphql.js';

const app = fastify();
const TRUSTED = '{ one }';

beforeAll(() =>
  serveGraphql(app, {
    schema: buildSchema('type Query { one: Int two: Int }'),
    introspection: false,
    documents: new Map([['sha256:1', TRUSTED]]),
    cache: null,
    sessionOf: async ({ headers }) => ({ viewer: { onlyTrusted: headers.cookie !== undefined } }) as Session,
    contextFrom: (session) => ({ ...session, reads: { account: false, request: false } }) as Context,
    refused: async () => {},
  }),
);
afterAll(() => app.close());

const ask = async (payload: object, headers = {}) => {
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const { data, errors } = JSON.parse(body);
  return { status: statusCode, data, code: errors?.[0].extensions.code };
};
const SESSION = { cookie: 'session=1' };

it('lets who may run trusted documents alone run these, and others any', async () => {
  expect(await ask({ documentId: 'sha256:1' }, SESSION)).toMatchObject({ status: 200, data: { one: null } });
  expect(await ask({ documentId: 'sha256:1' })).toMatchObject({ status: 200, data: { one: null } });
  expect(await ask({ query: '{ two }' })).toMatchObject({ status: 200, data: { two: null } });
});

it.each([
  ['a text', { query: '{ two }' }, 403, 'TRUSTED_DOCUMENTS_ONLY'],
  ['the very text of one', { query: TRUSTED }, 403, 'TRUSTED_DOCUMENTS_ONLY'],
  ['an unknown hash', { documentId: 'sha256:2' }, 400, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ['a text beside a hash', { documentId: 'sha256:1', query: '{ two }' }, 400, 'BAD_REQUEST'],
])('refuses it %s', async (_, payload, status, code) => {
  expect(await ask(payload, SESSION)).toEqual({ status, data: undefined, code });
});
