import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startApi } from '../support/api.js';
import { anAccount } from '../support/builders/account.js';
import { aPolicy } from '../support/builders/policy.js';

const QUERY = '{ policies(first: 20) { edges { node { id title documentNumber } } } }';
const servers = [
  ['with a cache', startApi({ env: { ZHIBIAO_CACHE: 'on' } })],
  ['without', startApi()],
] as const;

describe.each(servers)('%s', (_, api) => {
  beforeAll(async () => {
    for (let nth = 0; nth < 20; nth += 1) await aPolicy(api.em);
  });
  const get = (headers: Record<string, string> = {}, query = QUERY) =>
    api.app.inject({
      url: `/graphql?${new URLSearchParams({ query })}`,
      headers: { 'apollo-require-preflight': 'yes', ...headers },
    });

  it('answers who has the answer with 304 and no body, until it changes', async () => {
    const { headers, statusCode } = await get();
    const etag = String(headers.etag);
    expect([statusCode, headers['cache-control']]).toEqual([200, 'private, no-cache']);
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(headers.vary).toBe('Accept, Accept-Encoding, Accept-Language, Authorization, Cookie');

    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get({ 'if-none-match': given });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
      expect(again.headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: headers.vary });
    }
    expect((await get({ 'if-none-match': '"other"' })).statusCode).toBe(200);

    await api.em.execute(`update policy set title = title || '（修订）'`);
    const after = await get({ 'if-none-match': etag });
    expect([after.statusCode, after.headers.etag === etag]).toEqual([200, false]);
  });

  it('knows the caller before it says 304', async () => {
    const etag = String((await get()).headers.etag);
    const { key } = await anAccount(api.em, { revokedAt: new Date('2025-02-01T00:00:00Z') });

    const refused = await get({ 'if-none-match': etag, authorization: `Bearer ${key}` });
    expect([refused.statusCode, refused.headers.etag]).toEqual([401, undefined]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses by %s, under an ETag of its own', async (encoding, unpack) => {
    const plain = await get();
    for (let nth = 0; nth < 2; nth += 1) {
      const packed = await get({ 'accept-encoding': encoding });
      expect(packed.headers).toMatchObject({ 'content-encoding': encoding });
      expect(String(unpack(packed.rawPayload))).toBe(plain.payload);
      expect(packed.rawPayload.length).toBe(Number(packed.headers['content-length']));
      const again = await get({ 'accept-encoding': encoding, 'if-none-match': String(packed.headers.etag) });
      expect(again.statusCode).toBe(304);
      expect(again.headers['content-encoding']).toBeUndefined();
    }
    const other = await get({ 'accept-encoding': encoding, 'if-none-match': String(plain.headers.etag) });
    expect(other.statusCode).toBe(200);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity', undefined],
    ['zstd', undefined],
    ['', undefined],
  ])('takes Accept-Encoding %j as %s', async (accepted, encoding) => {
    expect((await get({ 'accept-encoding': accepted })).headers['content-encoding']).toBe(encoding);
  });

  it('leaves small answers and answers with errors as they are', async () => {
    const small = await get({ 'accept-encoding': 'br' }, '{ __typename }');
    expect(small.headers['content-encoding']).toBeUndefined();
    expect(small.headers.etag).toBeDefined();

    const wrong = await get({ 'if-none-match': '*' }, '{ regions { id } apiKeys { edges { node { id } } } }');
    expect(wrong.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect([wrong.statusCode, wrong.headers.etag]).toEqual([200, undefined]);
  });

  it('gives no ETag to a POST', async () => {
    const { headers } = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', vary: 'Accept-Encoding' });
    expect(headers.etag).toBeUndefined();
  });
});
