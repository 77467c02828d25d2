import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ReturnProgressDocument, VerifyProgressDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
const nobody = '00000000-0000-4000-8000-000000000000';

interface Decided {
  reportId: string;
  expectedVersion?: number;
  text?: string;
}

const verifying = (decided: Decided, key: string) => async (headers: Record<string, string>) => {
  const { reportId, expectedVersion = 1, text: remark = null } = decided;
  const input = { reportId, expectedVersion, remark, idempotencyKey: randomUUID() };
  return (await api.run(VerifyProgressDocument, { input }, key, headers)).data?.verifyProgress.errors;
};

const returning = (decided: Decided, key: string) => async (headers: Record<string, string>) => {
  const { reportId, expectedVersion = 1, text: reason = '口径有误' } = decided;
  const input = { reportId, expectedVersion, reason, idempotencyKey: randomUUID() };
  return (await api.run(ReturnProgressDocument, { input }, key, headers)).data?.returnProgress.errors;
};

const aReviewer = () => anAccount(api.em, { roles: ['REVIEWER'] });

it.each<[string, Partial<Decided>, string, string | null, string, string]>([
  ['no such report', { reportId: `report_${nobody}` }, 'NOT_FOUND', 'reportId', '未找到', 'There is no'],
  ['another type', { reportId: `target_${nobody}` }, 'INVALID_ID', 'reportId', '不是有效的', 'is not the id'],
  ['garbage', { reportId: 'report_1' }, 'INVALID_ID', 'reportId', '“report_1”', '"report_1"'],
  [
    'an old version',
    { expectedVersion: 7 },
    'STALE_VERSION',
    'expectedVersion',
    '版本 7，现在是版本 1',
    'is 1',
  ],
  ['a NUL', { text: 'a\u0000' }, 'INVALID_TEXT', null, '不含控制字符', 'no control characters'],
  ['a long text', { text: '字'.repeat(4001) }, 'INVALID_TEXT', null, '1 至 4000', '1 to 4000'],
])('refuses %s, to verify as to return', async (_, fields, code, field, zh, en) => {
  const report = await aReport(api.em);
  const { key } = await aReviewer();
  const decided = { reportId: globalId('ProgressReport', report.id), ...fields };
  const refusal = (text: string) => ({ code, path: ['input', field ?? text], zh, en });

  await expectRefused(api.em, refusal('remark'), verifying(decided, key));
  await expectRefused(api.em, refusal('reason'), returning(decided, key));
});

it.each(['', '  ', '\n\t '])('refuses a return without a reason: %j', async (text) => {
  const report = await aReport(api.em);
  const reportId = globalId('ProgressReport', report.id);

  await expectRefused(
    api.em,
    { code: 'REASON_REQUIRED', path: ['input', 'reason'], zh: '必须说明理由', en: 'needs a reason' },
    returning({ reportId, text }, (await aReviewer()).key),
  );
});

it.each(['DRAFT', 'VERIFIED', 'RETURNED', 'WITHDRAWN'] as const)(
  'refuses a report that is %s',
  async (state) => {
    const report = await aReport(api.em, { state });
    const { key } = await aReviewer();
    const decided = { reportId: globalId('ProgressReport', report.id), expectedVersion: report.version };
    const refusal = {
      code: 'WRONG_STATE',
      path: ['input', 'reportId'],
      zh: `填报处于 ${state} 状态`,
      en: `The report is ${state}`,
    };

    await expectRefused(api.em, refusal, verifying(decided, key));
    await expectRefused(api.em, refusal, returning(decided, key));
  },
);

it('refuses whoever submitted the report', async () => {
  const { department, indicator, region } = await aReporter(api.em);
  // No account is a reporter and a reviewer; one that reported may have become the other since.
  const { key, account } = await anAccount(api.em, { roles: ['REVIEWER'], departments: [department] });
  const report = await aReport(api.em, { indicator, region, department, submittedBy: account });
  const decided = { reportId: globalId('ProgressReport', report.id) };
  const refusal = {
    code: 'OWN_REPORT',
    path: ['input', 'reportId'],
    zh: '提交人不能审核自己的填报',
    en: 'Whoever submitted a report cannot decide it',
  };

  await expectRefused(api.em, refusal, verifying(decided, key));
  await expectRefused(api.em, refusal, returning(decided, key));
  expect(await verifying(decided, (await aReviewer()).key)({})).toEqual([]);
});
