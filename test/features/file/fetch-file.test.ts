import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { deleteExpiredFiles } from '../../../src/features/file/delete-expired-files.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { fetchFile, PDF, upload } from '../../support/upload.js';

const api = startApi();

async function sent(bytes: Uint8Array = PDF, name = '佐证.pdf') {
  const { key, account } = await anAccount(api.em, { roles: ['REPORTER'] });
  const { id } = (await upload(api, { key, bytes, name })).json();
  return { key, account, id: String(id), uuid: String(id).slice('file_'.length) };
}

it('gives its sender the file back as a download, byte for byte', async () => {
  const bytes = Buffer.concat([PDF, Buffer.alloc(2_500_000, 'zhibiao\n')]);
  const { key, id } = await sent(bytes);
  const answer = await fetchFile(api, id, { key });

  expect(answer.statusCode).toBe(200);
  expect(answer.rawPayload.equals(bytes)).toBe(true);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': 'attachment; filename="__.pdf"; filename*=UTF-8\'\'%E4%BD%90%E8%AF%81.pdf',
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
  });
});

it('answers HEAD without the bytes, and 304 to who has them', async () => {
  const { key, id } = await sent();
  api.queries.length = 0;
  const head = await fetchFile(api, id, { key, method: 'HEAD' });
  const known = await fetchFile(api, id, { key, headers: { 'if-none-match': String(head.headers.etag) } });

  expect([head.statusCode, head.headers['content-length'], head.payload]).toEqual([
    200,
    String(PDF.length),
    '',
  ]);
  expect([known.statusCode, known.payload, known.headers.etag]).toEqual([304, '', head.headers.etag]);
  expect(api.queries.filter((query) => query.includes('content'))).toEqual([]);
});

it('shows a page that somebody sent as a download alone', async () => {
  const { key, id } = await sent(Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.html');
  const { headers } = await fetchFile(api, id, { key });
  expect(headers).toMatchObject({
    'content-type': 'text/html',
    'content-disposition': expect.stringMatching(/^attachment; /),
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
});

it.each([
  ['no key', async () => ({})],
  ['another reporter', async () => anAccount(api.em, { roles: ['REPORTER'] })],
  ['a leader', async () => anAccount(api.em, { roles: ['LEADER'] })],
  ['an editor', async () => anAccount(api.em, { roles: ['EDITOR'] })],
])('is not there for %s', async (_, caller) => {
  const { id } = await sent();
  const answer = await fetchFile(api, id, await caller());
  expect([answer.statusCode, answer.json()]).toEqual([
    404,
    { errors: [{ message: `There is no StoredFile "${id}"`, extensions: { code: 'NOT_FOUND' } }] },
  ]);
});

it.each([
  ['file_00000000-0000-4000-8000-000000000000', 'NOT_FOUND'],
  ['00000000-0000-4000-8000-000000000000', 'INVALID_ID'],
  ["file_'%3B--", 'INVALID_ID'],
])('answers 404 for %s', async (id, code) => {
  const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
  const answer = await fetchFile(api, id, { key });
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, code]);
});

it('refuses a key that is not in force', async () => {
  const { id } = await sent();
  expect((await fetchFile(api, id, { key: 'zb_nobody' })).statusCode).toBe(401);
});

it('deletes what nothing has kept for a day, and nothing else', async () => {
  const [expired, waiting, kept] = [await sent(), await sent(), await sent()];
  const now = new Date('2026-01-15T04:00:00Z');
  await api.em.execute('update stored_file set expires_at = ? where id = ?', [now, expired.uuid]);
  await api.em.execute('update stored_file set expires_at = null where id = ?', [kept.uuid]);

  // Already before it is deleted it is not there.
  expect((await fetchFile(api, expired.id, expired)).statusCode).toBe(404);
  expect(await deleteExpiredFiles(api.em.fork(), now)).toBe(1);
  const left = await api.em.execute('select id from stored_file where id in (?, ?, ?)', [
    expired.uuid,
    waiting.uuid,
    kept.uuid,
  ]);
  expect(left.map(({ id }) => id).sort()).toEqual([waiting.uuid, kept.uuid].sort());
});

it.each([
  [`update stored_file set content = '\\x00', size = 1 where id = ?`, 'what was sent does not change'],
  [`update stored_file set media_type = 'text/html' where id = ?`, 'what was sent does not change'],
  [`update stored_file set name = 'b.pdf' where id = ?`, 'what was sent does not change'],
  ['delete from stored_file where id = ?', 'it is kept'],
])('refuses, of a file that is kept: %s', async (sql, reason) => {
  const { uuid } = await sent();
  await api.em.execute('update stored_file set expires_at = null where id = ?', [uuid]);
  await expect(api.em.fork().execute(sql, [uuid])).rejects.toThrow(reason);
});

it.each([
  ["repeat('0', 64)", 'size'],
  ['sha256', 'size + 1'],
])('refuses bytes whose sha256 is %s and size %s', async (sha256, size) => {
  const { uuid } = await sent();
  const copy = `
      insert into stored_file (id, sha256, size, media_type, name, content, created_at, expires_at, created_by_id)
      select gen_random_uuid(), ${sha256}, ${size}, media_type, name, content, created_at, expires_at, created_by_id
        from stored_file where id = ?`;
  await expect(api.em.fork().execute(copy, [uuid])).rejects.toThrow('is not that of the bytes');
});
