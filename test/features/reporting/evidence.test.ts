import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { uuidOf } from '../../../src/shared/ids.js';
import {
  type EvidenceInput,
  EvidenceOfReportDocument,
  EvidenceOfReportsDocument,
  SaveDraftWithEvidenceDocument,
  SubmitProgressDraftDocument,
  SubmitWithEvidenceDocument,
  VerifyProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { draftInput } from '../../support/builders/draft-input.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aSentFile, expiryOf, fetchFile, PDF } from '../../support/upload.js';

const api = startApi();

type Reporter = Awaited<ReturnType<typeof aReporter>>;
const submit = async ({ inputFor, key }: Reporter, evidence: EvidenceInput[]) =>
  (await api.run(SubmitWithEvidenceDocument, { input: inputFor({ evidence }) }, key)).data?.submitProgress;

it('keeps files and links with the report, in their order, and in its record', async () => {
  const reporter = await aReporter(api.em);
  const file = await aSentFile(api, reporter.key);
  const link = { url: 'https://www.suzhou.gov.cn/公告', note: '省厅公示' };

  const answer = await submit(reporter, [{ link }, { file: { ...file, sha256: file.sha256.toUpperCase() } }]);

  const { fileId: id, sha256 } = file;
  const encoded = 'https://www.suzhou.gov.cn/%E5%85%AC%E5%91%8A';
  const stored = {
    id,
    name: '验收单.pdf',
    mediaType: 'application/pdf',
    size: PDF.length,
    sha256,
    url: `/files/${id}`,
  };
  expect(answer?.errors).toEqual([]);
  expect(answer?.report?.evidence).toEqual([
    { kind: 'LINK', link: encoded, note: '省厅公示', file: null },
    { kind: 'FILE', link: null, note: null, file: stored },
  ]);
  expect(await expiryOf(api, id)).toBeNull();
  const subjectId = uuidOf('ProgressReport', answer?.report?.id ?? '');
  expect(await api.em.fork().findOneOrFail(AuditEntry, { subjectId })).toMatchObject({
    after: {
      evidence: [
        { kind: 'LINK', url: encoded },
        { kind: 'FILE', fileId: id.slice('file_'.length) },
      ],
    },
  });
});

it('answers a report without evidence with none', async () => {
  const answer = await submit(await aReporter(api.em), []);
  expect([answer?.errors, answer?.report?.evidence]).toEqual([[], []]);
});

it('gives the file to whoever sees the report, and to nobody else', async () => {
  const reporter = await aReporter(api.em);
  const file = await aSentFile(api, reporter.key);
  const report = (await submit(reporter, [{ file }]))?.report;
  const [leader, reviewer, partner, stranger] = await Promise.all([
    anAccount(api.em, { roles: ['LEADER'] }),
    anAccount(api.em, { roles: ['REVIEWER'] }),
    anAccount(api.em, { roles: ['PARTNER'] }),
    aReporter(api.em),
  ]);
  const seen = () =>
    Promise.all(
      [leader.key, reviewer.key, partner.key, stranger.key, undefined].map(
        async (key) => (await fetchFile(api, file.fileId, key ? { key } : {})).statusCode,
      ),
    );

  expect(await seen()).toEqual([200, 200, 404, 404, 404]);
  const decision = { reportId: report?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() };
  await api.run(VerifyProgressDocument, { input: decision }, reviewer.key);
  expect(await seen()).toEqual([200, 200, 200, 200, 404]);

  const { data } = await api.run(EvidenceOfReportDocument, { id: report?.id ?? '' }, partner.key);
  expect(data?.progressReport?.evidence).toMatchObject([{ file: { id: file.fileId } }]);
});

it('changes the evidence of a draft, counts that as a change, and lets go of what is no longer used', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const [first, second] = [await aSentFile(api, key, '1'), await aSentFile(api, key, '2')];
  const save = async (evidence: EvidenceInput[], expectedVersion: number | null) => {
    const input = draftInput(inputFor(), { value: '41', evidence, expectedVersion });
    return (await api.run(SaveDraftWithEvidenceDocument, { input }, key)).data?.saveProgressDraft;
  };

  const begun = await save([{ file: first }], null);
  const same = await save([{ file: first }], 1);
  const changed = await save([{ file: second }], 1);
  const stale = await save([], 1);

  expect([begun, same, changed].map((answer) => answer?.report?.version)).toEqual([1, 1, 2]);
  expect(stale?.errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  expect(await expiryOf(api, first.fileId)).not.toBeNull();
  expect(await expiryOf(api, second.fileId)).toBeNull();

  const draftId = begun?.report?.id ?? '';
  const input = { draftId, expectedVersion: 2, idempotencyKey: randomUUID() };
  const { data } = await api.run(SubmitProgressDraftDocument, { input }, key);
  expect(data?.submitProgressDraft.errors).toEqual([]);
  const after = await api.run(EvidenceOfReportDocument, { id: draftId }, key);
  expect(after.data?.progressReport?.evidence).toMatchObject([{ file: { id: second.fileId } }]);
});

it.each([
  `delete from report_evidence where report_id = ?`,
  `update report_evidence set note = 'x' where report_id = ?`,
  `insert into report_evidence (id, ordinal, kind, url, report_id)
   select gen_random_uuid(), 9, 'LINK', 'https://a/', r.id from progress_report r where r.id = ?`,
])('is frozen with its report, in the database too: %s', async (sql) => {
  const report = (await submit(await aReporter(api.em), [{ link: { url: 'https://a/' } }]))?.report;
  const uuid = uuidOf('ProgressReport', report?.id ?? '');
  await expect(api.em.fork().execute(sql, [uuid])).rejects.toThrow('does not change');
});

it('reads the evidence of a page of reports with one statement', async () => {
  for (let at = 0; at < 3; at += 1)
    await submit(await aReporter(api.em), [{ link: { url: `https://a/${at}` } }]);
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  api.queries.length = 0;
  const { data } = await api.run(EvidenceOfReportsDocument, {}, key);

  expect(data?.progressReports.edges.flatMap(({ node }) => node.evidence).length).toBeGreaterThan(2);
  expect(api.queries.filter((query) => query.includes('report_evidence'))).toHaveLength(1);
});
