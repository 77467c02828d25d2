import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sweepObjects } from '../../../src/features/file/delete-expired-files.js';
import { s3Store } from '../../../src/storage/s3-store.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anS3Server } from '../../support/s3-server.js';
import { fetchFile, PDF, upload } from '../../support/upload.js';

const store = await anS3Server();
const api = startApi({ env: store.env });
afterAll(() => store.close());
beforeEach(() => {
  store.fails = false;
});

const aReporter = async () => (await anAccount(api.em, { roles: ['REPORTER'] })).key;
/** Larger than is read at once. */
const LARGE = Buffer.concat([PDF, randomBytes(2 * 1024 * 1024 + 17)]);
const HOUR = 60 * 60 * 1000;
const bucket = s3Store(
  {
    url: store.env.ZHIBIAO_S3_URL ?? '',
    region: store.env.ZHIBIAO_S3_REGION ?? '',
    accessKeyId: store.env.ZHIBIAO_S3_ACCESS_KEY ?? '',
    secretAccessKey: store.env.ZHIBIAO_S3_SECRET_KEY ?? '',
  },
  () => {},
);

describe('with an object store', () => {
  it('keeps the bytes there and the row here, and gives them back as they were sent', async () => {
    const key = await aReporter();
    const { id } = (await upload(api, { key, bytes: LARGE })).json();
    const uuid = String(id).slice('file_'.length);

    expect(store.objects.get(`files/${uuid}`)?.equals(LARGE)).toBe(true);
    expect(await api.em.execute('select store, content, size from stored_file where id = ?', [uuid])).toEqual(
      [{ store: 'OBJECTS', content: null, size: LARGE.length }],
    );
    const back = await fetchFile(api, id, { key });
    expect([back.statusCode, back.rawPayload.equals(LARGE)]).toEqual([200, true]);
  });

  it('still reads what was sent before there was a store', async () => {
    const { account, key } = await anAccount(api.em, { roles: ['REPORTER'] });
    const [row] = await api.em.execute<{ id: string }[]>(
      `insert into stored_file (id, sha256, size, media_type, name, content, created_at, created_by_id)
       values (gen_random_uuid(), encode(sha256(?), 'hex'), ?, 'application/pdf', '旧.pdf', ?, now(), ?) returning id`,
      [PDF, PDF.length, PDF, account.id],
    );
    const back = await fetchFile(api, `file_${row?.id}`, { key });
    expect([back.statusCode, back.rawPayload.equals(PDF)]).toEqual([200, true]);
  });

  it('says that the store is down, in words, and keeps nothing', async () => {
    const key = await aReporter();
    const { id } = (await upload(api, { key })).json();
    const before = await api.em.execute('select count(*)::int as files from stored_file');
    store.fails = true;

    const refused = await upload(api, { key, bytes: Buffer.concat([PDF, Buffer.from('another')]) });
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([503, 'FILE_STORE_DOWN']);
    expect(refused.headers['retry-after']).toBe('1');
    expect(await api.em.execute('select count(*)::int as files from stored_file')).toEqual(before);
    const back = await fetchFile(api, id, { key });
    expect([back.statusCode, back.json().errors[0].extensions.code]).toEqual([503, 'FILE_STORE_DOWN']);
  });

  it('removes what no file has, once no upload can still be under way, and nothing else', async () => {
    const key = await aReporter();
    const { id } = (await upload(api, { key, bytes: Buffer.concat([PDF, Buffer.from('kept')]) })).json();
    const kept = `files/${String(id).slice('file_'.length)}`;
    // As if killed between the bytes and the row.
    const [lost] = await api.em.execute<{ id: string }[]>(
      `insert into stored_object (id, sent_at) values (gen_random_uuid(), '2026-01-15T04:00:00Z') returning id`,
    );
    await bucket.put(`files/${lost?.id}`, PDF);

    const soon = new Date('2026-01-15T04:59:00Z');
    expect(await sweepObjects(api.em.fork(), bucket, soon)).toBe(0);
    store.fails = true;
    const later = new Date(soon.getTime() + HOUR);
    await expect(sweepObjects(api.em.fork(), bucket, later)).rejects.toThrow();
    store.fails = false;
    expect(await sweepObjects(api.em.fork(), bucket, later)).toBeGreaterThan(0);
    expect([store.objects.has(kept), store.objects.has(`files/${lost?.id}`)]).toEqual([true, false]);
    expect(await sweepObjects(api.em.fork(), bucket, later)).toBe(0);
  });
});
