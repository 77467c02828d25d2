import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ConfigError } from '../../src/config.js';
import { readTrustedDocuments } from '../../src/trusted-documents.js';
import { startApi } from '../support/api.js';
import { get, post } from '../support/http.js';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'zhibiao-trusted-'));
afterAll(() => rm(folder, { recursive: true }));

const regions = 'query Regions { regions { id } }';
const either = 'query A { viewer { roles } } query B($n: Int!) { targets(first: $n) { totalCount } }';
const write = 'mutation M { __typename }';
const unfit = 'query Unfit { noSuchField }';
const manifest = Object.fromEntries([regions, either, write, unfit].map((text) => [digest(text), text]));
writeFileSync(join(folder, 'partner.json'), JSON.stringify(manifest));

const api = startApi({ env: { ZHIBIAO_TRUSTED_DOCUMENTS: folder } });
const idOf = (text: string) => `sha256:${digest(text)}`;
const PREFLIGHT = { 'apollo-require-preflight': 'yes' };
const byGet = (parameters: Record<string, string>, headers = {}) =>
  get(api, `/graphql?${new URLSearchParams(parameters)}`, { ...PREFLIGHT, ...headers });

it('runs a document by its hash, as if its text had been sent', async () => {
  const byText = await post(api, { query: regions });
  const byHash = await post(api, { documentId: idOf(regions) });
  const got = await byGet({ documentId: idOf(regions) });

  expect(byHash.body).toEqual({ data: { regions: expect.any(Array) } });
  expect(byHash).toEqual({ ...byText, headers: { ...byText.headers, ...numberAndDate(byHash) } });
  expect([got.status, got.body]).toEqual([200, byText.body]);
});

const numberAndDate = ({ headers }: Awaited<ReturnType<typeof post>>) => ({
  'x-request-id': headers['x-request-id'],
  date: headers.date,
});

it('takes variables and the name of the operation with it', async () => {
  const asked = { documentId: idOf(either), operationName: 'B', variables: { n: 1 } };
  const parameters = { ...asked, variables: JSON.stringify(asked.variables) };

  expect((await post(api, asked)).body).toEqual({ data: { targets: { totalCount: 0 } } });
  expect((await byGet(parameters)).body).toEqual({ data: { targets: { totalCount: 0 } } });
  expect((await post(api, { ...asked, operationName: 'A' })).body).toEqual({
    data: { viewer: { roles: ['PUBLIC'] } },
  });
});

it.each([
  ['no document', `sha256:${'0'.repeat(64)}`],
  ['a text with one blank more', idOf(`${regions} `)],
  ['a hash without its kind', digest(regions)],
  ['capital letters', `sha256:${digest(regions).toUpperCase()}`],
  ['a name of every object', 'constructor'],
])('knows no document by %s', async (_, documentId) => {
  const modern = { accept: 'application/graphql-response+json' };
  const answers = [
    await post(api, { documentId }, modern),
    await byGet({ documentId }, modern),
    await post(api, { documentId }, { accept: 'application/json' }),
  ];

  expect(answers.map(({ status, code }) => [status, code])).toEqual([
    [400, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    [400, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    [200, 'PERSISTED_DOCUMENT_NOT_FOUND'],
  ]);
});

it('refuses a hash beside a text, twice, or of another kind', async () => {
  const documentId = idOf(regions);
  const twice = `documentId=${documentId}&documentId=${documentId}`;
  const answers = [
    await post(api, { documentId, query: regions }),
    await post(api, { documentId: 7 }),
    await byGet({ documentId, query: regions }),
    await get(api, `/graphql?${twice}`, PREFLIGHT),
  ];

  expect(answers.map(({ status, code }) => [status, code])).toEqual(Array(4).fill([400, 'BAD_REQUEST']));
});

it('registers nothing that a caller sends', async () => {
  const query = '{ viewer { name } }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: digest(query) } };

  expect((await post(api, { query, extensions })).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  expect((await post(api, { documentId: idOf(query) })).code).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
  expect((await post(api, { documentId: idOf(regions), extensions })).code).toBe(
    'PERSISTED_QUERY_NOT_SUPPORTED',
  );
});

it('keeps every guard: no change by GET, no GET that another page could send, the schema’s word', async () => {
  const change = await byGet({ documentId: idOf(write) });

  expect([change.status, change.headers.allow]).toEqual([405, 'POST']);
  expect((await get(api, `/graphql?documentId=${idOf(regions)}`)).status).toBe(400);
  expect((await post(api, { documentId: idOf(unfit) })).code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect((await post(api, { documentId: idOf(regions) }, { authorization: 'Bearer wrong' })).status).toBe(
    401,
  );
});

describe('a file of trusted documents', () => {
  it.each([
    ['no JSON', '{'],
    ['a list', '["query"]'],
    ['a text under another hash', JSON.stringify({ [digest(regions)]: `${regions} ` })],
    ['no text', JSON.stringify({ [digest(regions)]: null })],
  ])('with %s stops the start, and is named', async (_, text) => {
    const file = join(folder, 'wrong.txt');
    await writeFile(file, text);

    await expect(readTrustedDocuments(file)).rejects.toThrow(ConfigError);
    await expect(readTrustedDocuments(file)).rejects.toThrow(file);
  });

  it('that is missing stops the start', async () => {
    await expect(readTrustedDocuments(join(folder, 'nowhere'))).rejects.toThrow(ConfigError);
  });
});
