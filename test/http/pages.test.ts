import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startApi } from '../support/api.js';

const pages = mkdtempSync(join(tmpdir(), 'zhibiao-pages-'));
mkdirSync(join(pages, 'assets'));
writeFileSync(
  join(pages, 'index.html'),
  '<meta nonce="ZHIBIAO_NONCE"><script nonce="ZHIBIAO_NONCE"></script>',
);
writeFileSync(join(pages, 'assets/app-1a2b3c.js'), 'plain');
writeFileSync(join(pages, 'assets/app-1a2b3c.js.br'), 'brotli');
writeFileSync(join(pages, 'assets/app-1a2b3c.js.gz'), 'gzip');

const api = startApi({ pages });
const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers });
const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

it('answers with the page, a new nonce in it and in its policy, and keeps it in no cache', async () => {
  const nonces = new Set<string>();
  for (const url of ['/', '/targets', '/policies/policy_1?tab=text']) {
    const { statusCode, headers, body } = await get(url, asPage);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    const [, nonce = ''] = /nonce="([^"]{20,})"/.exec(body) ?? [];
    expect(body).toBe(`<meta nonce="${nonce}"><script nonce="${nonce}"></script>`);
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'; `);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

it.each([
  ['br, gzip', 'brotli', 'br'],
  ['gzip', 'gzip', 'gzip'],
  ['identity', 'plain', undefined],
])('serves files for ever, as made at the build, to who takes %s', async (accepted, body, encoding) => {
  const answer = await get('/assets/app-1a2b3c.js', { 'accept-encoding': accepted });
  expect([answer.body, answer.headers['content-encoding'], answer.headers['cache-control']]).toEqual([
    body,
    encoding,
    'public, max-age=31536000, immutable',
  ]);
  expect(answer.headers['content-type']).toMatch(/javascript/);
});

it.each([
  ['what no page is asked for', '/nowhere', {}],
  ['a file that is gone', '/assets/old.js', asPage],
  ['a file of another kind', '/robots.txt', asPage],
  ['what lies beside the files', '/assets/..%2findex.html', asPage],
])('does not answer %s with the page', async (_, url, headers) => {
  const { statusCode, body } = await get(url, headers);
  expect([404, 403]).toContain(statusCode);
  expect(body).not.toContain('nonce');
});

it('still says which methods an address takes', async () => {
  expect((await get('/session/end', asPage)).statusCode).toBe(405);
});
