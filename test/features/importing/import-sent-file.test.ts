import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { type ImportPolicyInput, ImportSentFileDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aRegion } from '../../support/builders/region.js';
import { serial } from '../../support/builders/serial.js';
import { docxOf, p } from '../../support/docx-file.js';
import { expiryOf, fetchFile, upload } from '../../support/upload.js';

const api = startApi();
const anEditor = () => anAccount(api.em, { roles: ['EDITOR'] });

/** A Word document that no other test has, sent by an account. */
async function aSentDocument(key: string) {
  const body = p(`第${serial()}号产业发展若干措施`) + p('一、扩大规模') + p('新增企业15家以上。');
  const bytes = docxOf({ body });
  const { id, sha256 } = (await upload(api, { key, bytes, name: '若干措施.docx' })).json();
  return { id: String(id), sha256: String(sha256), size: bytes.length };
}

async function importing(fileId: string, key: string, dryRun = false) {
  const { id } = await aRegion(api.em);
  const facts = { title: '若干措施', kind: 'MEASURES', regionId: globalId('Region', id) } as const;
  const input: ImportPolicyInput = { source: { fileId }, facts, dryRun, idempotencyKey: randomUUID() };
  return (await api.run(ImportSentFileDocument, { input }, key)).data?.importPolicy;
}

it('reads a file that was sent before, and keeps it with the draft', async () => {
  const { key } = await anEditor();
  const { id, sha256, size } = await aSentDocument(key);

  const tried = await importing(id, key, true);
  expect([tried?.errors, tried?.draft, tried?.reading?.counts.clauses]).toEqual([[], null, 1]);
  expect(await expiryOf(api, id)).not.toBeNull();

  const written = await importing(id, key);
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  expect(written?.errors).toEqual([]);
  expect(written?.draft).toMatchObject({
    sourceName: '若干措施.docx',
    mediaType,
    sourceFile: { id, sha256, size, mediaType, name: '若干措施.docx', url: `/files/${id}` },
  });
  expect(await expiryOf(api, id)).toBeNull();
});

it('gives the file to whoever sees the draft', async () => {
  const { key } = await anEditor();
  const { id } = await aSentDocument(key);
  const [editor, leader] = [await anEditor(), await anAccount(api.em, { roles: ['LEADER'] })];
  const seen = async () =>
    Promise.all([editor, leader].map(async (caller) => (await fetchFile(api, id, caller)).statusCode));

  expect(await seen()).toEqual([404, 404]);
  await importing(id, key);
  expect(await seen()).toEqual([200, 404]);
});

it("refuses another account's file, no file, and one that holds no text", async () => {
  const { key } = await anEditor();
  const path = ['input', 'source', 'fileId'];
  const others = await aSentDocument((await anEditor()).key);
  const picture = (
    await upload(api, { key, bytes: Buffer.from('89504e470d0a1a0a', 'hex'), name: 'a.png' })
  ).json();

  expect((await importing(others.id, key))?.errors).toEqual([{ code: 'NOT_FOUND', path }]);
  expect((await importing('region_x', key))?.errors).toEqual([{ code: 'INVALID_ID', path }]);
  expect((await importing(picture.id, key))?.errors).toEqual([{ code: 'FILE_UNSUPPORTED', path }]);
  expect(await expiryOf(api, picture.id)).not.toBeNull();
});
