import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import type { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { Observation } from '../../../src/features/indicator/observation.entity.js';
import { Standing } from '../../../src/features/target/standing.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  ReturnProgressDocument,
  SubmitProgressDocument,
  VerifyProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';

const api = startApi();

const aReviewer = () => anAccount(api.em, { roles: ['REVIEWER'] });
const decisionOn = (report: { id: string; version?: number }) => ({
  reportId: globalId('ProgressReport', report.id),
  expectedVersion: report.version ?? 1,
  idempotencyKey: randomUUID(),
});
const verify = async (input: ReturnType<typeof decisionOn> & { remark?: string }, key: string) =>
  (await api.run(VerifyProgressDocument, { input }, key)).data?.verifyProgress;
const sendBack = async (input: ReturnType<typeof decisionOn>, key: string) =>
  (await api.run(ReturnProgressDocument, { input: { ...input, reason: '口径有误' } }, key)).data
    ?.returnProgress;
const valuesOf = (indicator: Indicator) =>
  api.em.fork().find(Observation, { indicator: indicator.id }, { orderBy: { verified: 'asc' } });
const standingOf = ({ id }: { id: string }) => api.em.fork().findOneOrFail(Standing, id);

it('puts a verified value in force beside the self-reported one, and turns the light of the target', async () => {
  const { indicator, region, department, target } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department, value: '40' });
  const { account, key } = await aReviewer();

  expect(await standingOf(target)).toMatchObject({
    status: 'NO_DATA',
    light: 'GREY',
    reportedStatus: 'ON_TRACK',
  });
  const answer = await verify({ ...decisionOn(report), remark: '属实' }, key);

  expect(answer).toMatchObject({
    errors: [],
    report: {
      state: 'VERIFIED',
      version: 2,
      reason: '属实',
      decidedAt: '2026-01-15T04:00:00.000Z',
      decidedBy: { name: account.name },
    },
  });
  expect(await valuesOf(indicator)).toMatchObject([
    { verified: false, quantity: '40.000000', reportId: report.id },
    {
      verified: true,
      quantity: '40.000000',
      reportId: report.id,
      recordedAt: new Date('2026-01-15T04:00:00Z'),
    },
  ]);
  expect(await standingOf(target)).toMatchObject({
    status: 'ON_TRACK',
    light: 'GREEN',
    quantity: '40.000000',
    reportIds: [report.id],
  });
  expect(await api.em.fork().find(AuditEntry, { subjectId: report.id })).toMatchObject([
    {
      operation: 'verifyProgress',
      account: { id: account.id },
      before: { state: 'SUBMITTED', version: 1 },
      after: { state: 'VERIFIED', version: 2, reason: '属实' },
    },
  ]);
});

it('takes a returned value back, and the next revision in its place', async () => {
  const { indicator, region, department, target, key, inputFor } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department, value: '99' });
  const reviewer = await aReviewer();

  const answer = await sendBack(decisionOn(report), reviewer.key);

  expect(answer).toMatchObject({ errors: [], report: { state: 'RETURNED', version: 2, reason: '口径有误' } });
  expect(await valuesOf(indicator)).toEqual([]);
  expect(await standingOf(target)).toMatchObject({
    status: 'NO_DATA',
    reportedStatus: 'NO_DATA',
    reportedIds: [],
  });

  const next = (await api.run(SubmitProgressDocument, { input: inputFor({ value: '9' }) }, key)).data
    ?.submitProgress;
  expect(next).toMatchObject({ errors: [], report: { revision: 2, value: { value: '9' } } });
  expect(await valuesOf(indicator)).toMatchObject([{ verified: false, quantity: '9.000000' }]);
  expect(await standingOf(target)).toMatchObject({ reportedQuantity: '9.000000', quantity: null });
});

it('falls back to the revision that was verified before, where a later one is returned', async () => {
  const { indicator, region, department, target } = await aReporter(api.em);
  const place = { indicator, region, department };
  const first = await aReport(api.em, { ...place, value: '40', state: 'VERIFIED' });
  const submittedAt = new Date('2026-01-14T02:00:00Z');
  const second = await aReport(api.em, { ...place, value: '90', submittedAt });
  expect(await standingOf(target)).toMatchObject({ quantity: '40.000000', reportedQuantity: '90.000000' });

  await sendBack(decisionOn(second), (await aReviewer()).key);

  expect(await valuesOf(indicator)).toMatchObject([{ reportId: first.id }, { reportId: first.id }]);
  expect(await standingOf(target)).toMatchObject({ quantity: '40.000000', reportedQuantity: '40.000000' });
});

it('lets one of two reviewers decide, and tells the other which version there is now', async () => {
  const report = await aReport(api.em);
  const [one, other] = [await aReviewer(), await aReviewer()];

  const answers = await Promise.all([
    verify(decisionOn(report), one.key),
    sendBack(decisionOn(report), other.key),
    verify(decisionOn(report), other.key),
  ]);

  const errors = answers.flatMap((answer) => answer?.errors ?? []);
  expect(answers.filter((answer) => answer?.report)).toHaveLength(1);
  expect(errors.map(({ code }) => code)).toEqual(['STALE_VERSION', 'STALE_VERSION']);
  expect(errors[0]?.message).toContain('您看到的是版本 1，现在是版本 2');
  expect(await api.em.fork().count(AuditEntry, { subjectId: report.id, outcome: 'DONE' })).toBe(1);
});
