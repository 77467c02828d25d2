import { expect, it } from '@jest/globals';
import { startApi } from '../support/api.js';
import { get, post } from '../support/http.js';

const api = startApi();
const HEALTHY = { query: '{ regions { id } }' };

it('refuses a key that is not in force with 401, in the language of the caller', async () => {
  const english = await post(api, HEALTHY, { authorization: 'Bearer zhibiao_nobody' });
  const chinese = await post(api, HEALTHY, {
    authorization: 'Basic eDp5',
    'accept-language': 'zh-CN,zh;q=0.9',
  });

  expect([english.status, chinese.status]).toEqual([401, 401]);
  expect(english.headers['www-authenticate']).toBe('Bearer');
  expect([english.code, chinese.code]).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(english.message).toMatch(/^The key is unknown/);
  expect(chinese.message).toMatch(/^密钥无效/);
});

it.each([
  ['no JSON', '{"query": ', {}, 400, 'BAD_REQUEST'],
  ['no query', '{"variables": {}}', {}, 400, 'BAD_REQUEST'],
  ['variables as text', '{"query": "{__typename}", "variables": "{}"}', {}, 400, 'BAD_REQUEST'],
  [
    'an operation that the text does not have',
    '{"query": "query A {__typename}", "operationName": "B"}',
    {},
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'several operations and no name',
    '{"query": "query A {__typename} query B {__typename}"}',
    {},
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  [
    'a prototype in its JSON',
    '{"query": "{__typename}", "__proto__": {"admin": true}}',
    {},
    400,
    'BAD_REQUEST',
  ],
  ['more than four mebibytes', `{"query": "${'#'.repeat(4 * 1024 * 1024)}"}`, {}, 413, 'BODY_TOO_LARGE'],
  [
    'a form',
    'query=%7B__typename%7D',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['plain text', '{"query": "{__typename}"}', { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
  [
    'an answer in XML asked for',
    '{"query": "{__typename}"}',
    { accept: 'application/xml' },
    406,
    'BAD_REQUEST',
  ],
])('answers %s in its own words and shape', async (_, payload, headers, status, code) => {
  const answer = await post(api, payload, headers);
  expect([answer.status, answer.code]).toEqual([status, code]);
  expect(answer.message).toMatch(/./);
  expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules|\.js/);

  const chinese = await post(api, payload, { ...headers, 'accept-language': 'zh' });
  expect(chinese.message).toMatch(/^\p{Script=Han}/u);
});

it.each([
  ['GET', '/nowhere', 404, 'NO_SUCH_ADDRESS', undefined],
  ['PUT', '/graphql', 405, 'METHOD_NOT_ALLOWED', 'GET, POST'],
  ['DELETE', '/graphql', 405, 'METHOD_NOT_ALLOWED', 'GET, POST'],
] as const)('answers %s %s with %d', async (method, url, status, code, allow) => {
  const response = await api.app.inject({ method, url });
  expect([response.statusCode, response.headers.allow]).toEqual([status, allow]);
  expect(response.json().errors[0].extensions).toEqual({ code });
});

it('lets a GET read, and nothing but read', async () => {
  const asked = { 'apollo-require-preflight': 'true' };
  const mutation = await get(api, `/graphql?query=${encodeURIComponent('mutation { __typename }')}`, asked);
  const query = await get(api, `/graphql?query=${encodeURIComponent('{ __typename }')}`, asked);

  expect([mutation.status, mutation.headers.allow]).toEqual([405, 'POST']);
  expect([query.status, query.body]).toEqual([200, { data: { __typename: 'Query' } }]);
});

it.each([
  ['{ regions { id }', 'GRAPHQL_PARSE_FAILED'],
  ['{ regionz { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query Q($id: ID!) { region(id: $id) { id } }', 'BAD_USER_INPUT'],
])(
  'answers the fault of %s with 400, and with 200 to whoever asks for application/json',
  async (query, code) => {
    const plain = await post(api, { query });
    const modern = await post(
      api,
      { query },
      { accept: 'application/graphql-response+json, application/json;q=0.9' },
    );
    const older = await post(api, { query }, { accept: 'application/json' });

    expect([plain, modern, older].map((answer) => answer.code)).toEqual([code, code, code]);
    expect([plain, modern, older].map((answer) => answer.status)).toEqual([400, 400, 200]);
    expect(modern.headers['content-type']).toMatch(/^application\/graphql-response\+json/);
  },
);

it('numbers each request, or keeps the number that the caller gave it', async () => {
  const numbered = await post(api, HEALTHY);
  const kept = await post(api, HEALTHY, { 'x-request-id': 'city-7.42' });
  const replaced = await post(api, HEALTHY, { 'x-request-id': 'two\twords' });

  expect(numbered.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(kept.headers['x-request-id']).toBe('city-7.42');
  expect(replaced.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

it('forbids browsers to guess, frame or keep its answers', async () => {
  const { headers } = await post(api, HEALTHY);
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});

// Last: it takes a table away.
it('masks what goes wrong inside', async () => {
  await api.em.execute('alter table region rename to elsewhere');
  const { status, body, message } = await post(api, HEALTHY);

  const [error] = body.errors ?? [];
  expect([status, error?.path, body.data]).toEqual([200, ['regions'], null]);
  expect(error?.extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    id: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(message).toContain(String(error?.extensions?.id));
  expect(JSON.stringify(body)).not.toMatch(/relation|select|region"|elsewhere/);
});
