import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Observation } from '../../../src/features/indicator/observation.entity.js';
import { Standing } from '../../../src/features/target/standing.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  DraftByIdDocument,
  ProgressReportsDocument,
  SubmitProgressDocument,
  VerifyProgressDocument,
  WithdrawProgressDocument,
  type WithdrawProgressInput,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();

const withdrawalOf = (
  { id, version }: { id: string; version: number },
  other: Partial<WithdrawProgressInput> = {},
): WithdrawProgressInput => ({
  reportId: globalId('ProgressReport', id),
  expectedVersion: version,
  idempotencyKey: randomUUID(),
  ...other,
});
const withdraw = async (input: WithdrawProgressInput, key: string, headers = {}) =>
  (await api.run(WithdrawProgressDocument, { input }, key, headers)).data?.withdrawProgress;
const withdrawing = (input: WithdrawProgressInput, key: string) => async (headers: Record<string, string>) =>
  (await withdraw(input, key, headers))?.errors;

it('takes a report back with its value, and lets the next revision follow', async () => {
  const { key, department, indicator, region, target, inputFor } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department, value: '40' });

  const answer = await withdraw(withdrawalOf(report, { reason: '漏报一家' }), key);

  const at = '2026-01-15T04:00:00.000Z';
  expect(answer).toMatchObject({
    errors: [],
    report: { state: 'WITHDRAWN', version: 2, reason: '漏报一家', withdrawnAt: at },
  });
  const em = api.em.fork();
  expect(await em.count(Observation, { indicator: indicator.id })).toBe(0);
  expect(await em.findOneOrFail(Standing, target.id)).toMatchObject({ reportedStatus: 'NO_DATA' });
  expect(await em.find(AuditEntry, { subjectId: report.id })).toMatchObject([
    {
      operation: 'withdrawProgress',
      before: { state: 'SUBMITTED', version: 1 },
      after: { state: 'WITHDRAWN', version: 2, reason: '漏报一家' },
    },
  ]);
  const { data } = await api.run(SubmitProgressDocument, { input: inputFor({ value: '41' }) }, key);
  expect(data?.submitProgress).toMatchObject({ errors: [], report: { revision: 2 } });
});

it('gives a draft up, which then is in no list, and was never there for others', async () => {
  const { key, department, indicator, region, inputFor } = await aReporter(api.em);
  const draft = await aReport(api.em, { indicator, region, department, state: 'DRAFT' });
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });

  const input = withdrawalOf(draft);
  expect(await withdraw(input, key)).toMatchObject({
    errors: [],
    report: { state: 'WITHDRAWN', reason: null, submittedAt: null },
  });
  expect((await withdraw(input, key))?.report?.version).toBe(2);

  const id = globalId('ProgressReport', draft.id);
  const filter = { indicator: globalId('Indicator', indicator.id) };
  expect((await api.run(DraftByIdDocument, { id }, key)).data?.progressReport?.id).toBe(id);
  expect((await api.run(DraftByIdDocument, { id }, reviewer.key)).data?.progressReport).toBeNull();
  expect((await api.run(ProgressReportsDocument, { filter }, key)).data?.progressReports.totalCount).toBe(0);
  const { data } = await api.run(SubmitProgressDocument, { input: inputFor() }, key);
  expect(data?.submitProgress).toMatchObject({ errors: [], report: { revision: 1 } });
});

it.each(['VERIFIED', 'RETURNED', 'WITHDRAWN'] as const)('refuses a report that is %s', async (state) => {
  const { key, department, indicator, region } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department, state });
  const refusal = {
    code: 'WRONG_STATE',
    path: ['input', 'reportId'],
    zh: `处于 ${state}`,
    en: `is ${state}`,
  };
  await expectRefused(api.em, refusal, withdrawing(withdrawalOf(report), key));
});

it("refuses an old version, another department's report, and its draft as if there were none", async () => {
  const { key, department, indicator, region } = await aReporter(api.em);
  const own = await aReport(api.em, { indicator, region, department });
  const other = await aDepartment(api.em);
  const theirs = await aReport(api.em, { department: other });
  const draft = await aReport(api.em, { department: other, state: 'DRAFT' });
  const path = ['input', 'reportId'];

  await expectRefused(
    api.em,
    { code: 'STALE_VERSION', path: ['input', 'expectedVersion'], zh: '版本 9，现在是版本 1', en: 'is 1' },
    withdrawing(withdrawalOf(own, { expectedVersion: 9 }), key),
  );
  await expectRefused(
    api.em,
    { code: 'NOT_YOUR_DEPARTMENT', path, zh: `代表“${other.name}”`, en: `speak for "${other.name}"` },
    withdrawing(withdrawalOf(theirs), key),
  );
  await expectRefused(
    api.em,
    { code: 'NOT_FOUND', path, zh: '未找到', en: 'There is no' },
    withdrawing(withdrawalOf(draft), key),
  );
  await expectRefused(
    api.em,
    {
      code: 'INVALID_TEXT',
      path: ['input', 'reason'],
      zh: '不含控制字符',
      en: 'no control characters',
    },
    withdrawing(withdrawalOf(own, { reason: 'a\u0000' }), key),
  );
});

it('lets one of two through where a department withdraws what a reviewer verifies', async () => {
  const { key, department, indicator, region } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department });
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
  const input = withdrawalOf(report);

  const [taken, verified] = await Promise.all([
    withdraw(input, key),
    api.run(VerifyProgressDocument, { input: { ...input, idempotencyKey: randomUUID() } }, reviewer.key),
  ]);

  const decided = verified.data?.verifyProgress;
  expect([taken?.report, decided?.report].filter(Boolean)).toHaveLength(1);
  expect([...(taken?.errors ?? []), ...(decided?.errors ?? [])]).toMatchObject([{ code: 'STALE_VERSION' }]);
});
