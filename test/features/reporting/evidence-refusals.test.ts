import { expect, it } from '@jest/globals';
import { type EvidenceInput, SubmitWithEvidenceDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';
import { aSentFile, expiryOf } from '../../support/upload.js';

const api = startApi();

const nobody = 'file_00000000-0000-4000-8000-000000000000';
const hash = '0'.repeat(64);
it.each<
  [
    string,
    (own: { fileId: string; sha256: string }) => EvidenceInput[],
    string,
    (string | number)[],
    string,
    string,
  ]
>([
  [
    'another hash',
    ({ fileId }) => [{ file: { fileId, sha256: hash } }],
    'FILE_HASH_MISMATCH',
    ['0', 'file', 'sha256'],
    '核对是否选错了文件',
    'not the one given',
  ],
  [
    'no such file',
    (own) => [{ file: own }, { file: { fileId: nobody, sha256: hash } }],
    'NOT_FOUND',
    ['1', 'file', 'fileId'],
    '未找到',
    'no StoredFile',
  ],
  [
    'no id',
    () => [{ file: { fileId: 'report_x', sha256: hash } }],
    'INVALID_ID',
    ['0', 'file', 'fileId'],
    '不是有效',
    'not the id',
  ],
  [
    'plain http',
    () => [{ link: { url: 'http://a/' } }],
    'INVALID_LINK',
    ['0', 'link', 'url'],
    '“http://a/”不是有效链接',
    '"http://a/" is no link',
  ],
  [
    'a script',
    () => [{ link: { url: 'javascript:alert(1)' } }],
    'INVALID_LINK',
    ['0', 'link', 'url'],
    'https://',
    'https://',
  ],
  [
    'a long note',
    () => [{ link: { url: 'https://a/', note: '字'.repeat(501) } }],
    'INVALID_TEXT',
    ['0', 'link', 'note'],
    '1 至 500',
    '1 to 500',
  ],
  [
    'eleven',
    () => Array.from({ length: 11 }, () => ({ link: { url: 'https://a/' } })),
    'TOO_MUCH_EVIDENCE',
    [],
    '最多 10 项，实际 11 项',
    'at most 10',
  ],
])('refuses %s', async (_, evidenceOf, code, place, zh, en) => {
  const { key, inputFor } = await aReporter(api.em);
  const own = await aSentFile(api, key);
  const input = inputFor({ evidence: evidenceOf(own) });

  await expectRefused(
    api.em,
    { code, path: ['input', 'evidence', ...place.map(String)], zh, en },
    async (headers) => {
      const { data } = await api.run(SubmitWithEvidenceDocument, { input }, key, headers);
      return data?.submitProgress.errors;
    },
  );
  expect(await expiryOf(api, own.fileId)).not.toBeNull();
});

it('refuses a piece that is both a link and a file', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const both: object = { link: { url: 'https://a/' }, file: { fileId: nobody, sha256: hash } };
  const input = inputFor({ evidence: [both as EvidenceInput] });
  const { errors, data } = await api.run(SubmitWithEvidenceDocument, { input }, key);
  expect(errors ?? data?.submitProgress.errors).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/one/i) }),
  ]);
});

it("refuses another account's file, and one that has expired", async () => {
  const reporter = await aReporter(api.em);
  const [others, expired] = [
    await aSentFile(api, (await aReporter(api.em)).key),
    await aSentFile(api, reporter.key, '%'),
  ];
  await api.em.execute(`update stored_file set expires_at = '2026-01-15T04:00:00Z' where id = ?`, [
    expired.fileId.slice('file_'.length),
  ]);
  for (const file of [others, expired]) {
    const input = reporter.inputFor({ evidence: [{ file }] });
    const { data } = await api.run(SubmitWithEvidenceDocument, { input }, reporter.key);
    expect(data?.submitProgress.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  }
});
