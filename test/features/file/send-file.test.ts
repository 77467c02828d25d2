import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { Role } from '../../../src/shared/session.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { zipOf } from '../../support/docx-file.js';
import { PDF, upload } from '../../support/upload.js';

const api = startApi();
const aReporter = () => anAccount(api.em, { roles: ['REPORTER'] });
const counts = async () => {
  const [found] = await api.em.execute<
    { files: number; audit_entries: number }[]
  >(`select (select count(*)::int from stored_file) as files,
                         (select count(*)::int from audit_entry where outcome = 'DONE') as audit_entries`);
  return found ?? { files: 0, audit_entries: 0 };
};

it.each(['REPORTER', 'EDITOR'] as const)(
  'stores what a %s sends, until the next day, and records it',
  async (role) => {
    const { key, account } = await anAccount(api.em, { roles: [role] });
    const answer = await upload(api, { key, name: '一季度 佐证.pdf' });

    const sha256 = createHash('sha256').update(PDF).digest('hex');
    const { id } = answer.json();
    expect([answer.statusCode, answer.headers.location]).toEqual([201, `/files/${id}`]);
    expect(answer.json()).toEqual({
      id: expect.stringMatching(/^file_[0-9a-f-]{36}$/),
      sha256,
      size: PDF.length,
      mediaType: 'application/pdf',
    });

    const uuid = id.slice('file_'.length);
    const [file] = await api.em.execute('select * from stored_file where id = ?', [uuid]);
    expect(file).toMatchObject({
      name: '一季度 佐证.pdf',
      sha256,
      media_type: 'application/pdf',
      content: PDF,
    });
    expect(new Date(file?.expires_at).toISOString()).toBe('2026-01-16T04:00:00.000Z');
    const audited = 'select operation, subject_type, account_id, after from audit_entry where subject_id = ?';
    expect(await api.em.execute(audited, [uuid])).toEqual([
      {
        operation: 'sendFile',
        subject_type: 'StoredFile',
        account_id: account.id,
        after: { name: '一季度 佐证.pdf', sha256, size: PDF.length, mediaType: 'application/pdf' },
      },
    ]);
  },
);

it('answers the same id for the same bytes of one account, however often and at once they come', async () => {
  const { key } = await aReporter();
  const before = await counts();
  const answers = await Promise.all(Array.from({ length: 6 }, () => upload(api, { key })));
  const renamed = await upload(api, { key, name: '正式稿.pdf' });

  const ids = new Set([...answers, renamed].map((answer) => answer.json().id));
  expect(ids.size).toBe(1);
  expect(await counts()).toEqual({ files: before.files + 1, audit_entries: before.audit_entries + 1 });
  const [found] = await api.em.execute('select name from stored_file where id = ?', [
    renamed.json().id.slice('file_'.length),
  ]);
  expect(found?.name).toBe('正式稿.pdf');

  const another = await upload(api, { key: (await aReporter()).key });
  expect(ids).not.toContain(another.json().id);
});

it.each([
  ['.docx', zipOf({ 'word/document.xml': 'x' }), 'application/octet-stream', 'wordprocessingml.document'],
  ['.xlsx', zipOf({ 'xl/workbook.xml': 'x' }), 'application/octet-stream', 'spreadsheetml.sheet'],
  ['.png', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/png', 'image/png'],
  ['.JPG', Buffer.from('ffd8ffe000', 'hex'), 'image/jpeg; x=y', 'image/jpeg'],
  ['.htm', Buffer.from('<!doctype html><p>一、'), 'text/html', 'text/html'],
  ['.csv', Buffer.from('单位,数值\n'), 'application/octet-stream', 'text/plain'],
])('knows %s by its bytes', async (extension, bytes, contentType, mediaType) => {
  const { key } = await aReporter();
  const answer = await upload(api, {
    key,
    bytes,
    name: `附件${extension}`,
    headers: { 'content-type': contentType },
  });
  expect([answer.statusCode, answer.json().mediaType]).toEqual([201, expect.stringContaining(mediaType)]);
});

const ASCII = { 'x-file-name': 'a.pdf' };
it.each([
  [
    'a form',
    { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'FILE_CONTENT_TYPE',
    /"application\/x-www/,
  ],
  [
    'parts of a form',
    { headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    415,
    'FILE_CONTENT_TYPE',
    /"multipart/,
  ],
  [
    'plain text',
    { headers: { 'content-type': 'text/plain' }, name: 'a.txt' },
    415,
    'FILE_CONTENT_TYPE',
    /"text\/plain"/,
  ],
  ['JSON', { headers: { 'content-type': 'application/json' } }, 415, 'FILE_CONTENT_TYPE', /octet-stream/],
  ['no type', { headers: { 'content-type': undefined } }, 415, 'FILE_CONTENT_TYPE', /octet-stream/],
  ['no name', { headers: { 'x-file-name': undefined } }, 400, 'FILE_NAME', /X-File-Name/],
  ['a path', { name: '../a.pdf' }, 400, 'FILE_NAME', /without a path/],
  ['no extension', { name: '佐证' }, 400, 'FILE_NAME', /with an extension/],
  ['a broken name', { headers: { 'x-file-name': '%E4.pdf' } }, 400, 'FILE_NAME', /percent-encoded/],
  ['nothing', { bytes: Buffer.alloc(0) }, 422, 'FILE_EMPTY', /empty/],
  [
    'a lie in the type',
    { headers: { 'content-type': 'image/png', ...ASCII } },
    422,
    'FILE_TYPE_MISMATCH',
    /application\/pdf, not image\/png/,
  ],
  ['a lie in the name', { name: 'a.png' }, 422, 'FILE_TYPE_MISMATCH', /application\/pdf, not \.png/],
  ['a program by name', { name: 'a.pdf.exe' }, 422, 'FILE_TYPE_MISMATCH', /not \.exe/],
  ['an archive', { bytes: zipOf({ 'a.txt': 'x' }), name: 'a.zip' }, 415, 'FILE_NOT_TAKEN', /This is \.zip/],
  [
    'a program',
    { bytes: Buffer.from('7f454c460000', 'hex'), name: 'a.txt' },
    415,
    'FILE_NOT_TAKEN',
    /binary/,
  ],
  ['a damaged zip', { bytes: Buffer.from('PK\u0003\u0004'), name: 'a.docx' }, 422, 'FILE_DAMAGED', /damaged/],
] as const)('refuses %s', async (_, sent, status, code, words) => {
  const { key } = await aReporter();
  const before = await counts();
  const english = await upload(api, { key, ...sent });
  const chinese = await upload(api, {
    key,
    ...sent,
    headers: { ...('headers' in sent ? sent.headers : {}), 'accept-language': 'zh' },
  });

  expect([english.statusCode, english.json()]).toEqual([
    status,
    { errors: [{ message: expect.stringMatching(words), extensions: { code } }] },
  ]);
  expect(chinese.json().errors[0].message).toMatch(/\p{Script=Han}/u);
  expect(await counts()).toEqual(before);
});

it('refuses who sends no key', async () => {
  const answer = await upload(api, {});
  expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  expect(answer.json().errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
});

it('refuses a key that is not in force', async () => {
  const answer = await upload(api, { key: 'zb_nobody' });
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
});

it.each(['PARTNER', 'LEADER', 'REVIEWER', 'ADMINISTRATOR'] as Role[])('refuses a %s', async (role) => {
  const { key } = await anAccount(api.em, { roles: [role] });
  const answer = await upload(api, { key });
  expect([answer.statusCode, answer.json().errors[0]]).toEqual([
    403,
    { message: expect.stringContaining('may not send files'), extensions: { code: 'FORBIDDEN' } },
  ]);
});

it('refuses more than 20 MB, whether the headers say so or not, and takes just 20', async () => {
  const { key } = await aReporter();
  const full = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024 - PDF.length, ' ')]);
  const announced = await upload(api, { key, bytes: Buffer.concat([full, PDF]) });
  const streamed = await upload(api, {
    key,
    bytes: Buffer.concat([full, PDF]),
    headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' },
  });
  const taken = await upload(api, { key, bytes: full });

  for (const { statusCode, ...answer } of [announced, streamed]) {
    expect([statusCode, answer.json().errors[0]]).toEqual([
      413,
      { message: expect.stringContaining('larger than 20 MB'), extensions: { code: 'FILE_TOO_LARGE' } },
    ]);
  }
  expect([taken.statusCode, taken.json().size]).toEqual([201, full.length]);
});

it('refuses more files that wait than an account may have', async () => {
  const { key, account } = await aReporter();
  const first = await upload(api, { key });
  await api.em.execute('alter table stored_file disable trigger stored_file_guard');
  await api.em.execute('update stored_file set size = 419430400 where created_by_id = ?', [account.id]);
  await api.em.execute('alter table stored_file enable trigger stored_file_guard');

  const answer = await upload(api, { key, bytes: Buffer.concat([PDF, PDF]) });
  expect(first.statusCode).toBe(201);
  expect([answer.statusCode, answer.json().errors[0].extensions]).toEqual([429, { code: 'FILE_SPACE' }]);
});

it('answers other methods and addresses as everywhere', async () => {
  const put = await api.app.inject({ method: 'PUT', url: '/files' });
  expect([put.statusCode, put.headers.allow]).toEqual([405, 'POST']);
  expect((await api.app.inject({ method: 'GET', url: '/files' })).statusCode).toBe(405);
});
