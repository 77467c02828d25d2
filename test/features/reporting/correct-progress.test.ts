import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { Observation } from '../../../src/features/indicator/observation.entity.js';
import { Standing } from '../../../src/features/target/standing.entity.js';
import { globalId, uuidOf } from '../../../src/shared/ids.js';
import {
  CorrectionByIdDocument,
  ReturnProgressDocument,
  SaveProgressDraftDocument,
  SubmitProgressDocument,
  SubmitProgressDraftDocument,
  type SubmitProgressInput,
  VerifyProgressDocument,
  WithdrawProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { draftInput } from '../../support/builders/draft-input.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();

const submitting = (input: SubmitProgressInput, key: string) => async (headers: Record<string, string>) =>
  (await api.run(SubmitProgressDocument, { input }, key, headers)).data?.submitProgress.errors;
const correctionOf = async (id: string, key: string) =>
  (await api.run(CorrectionByIdDocument, { id }, key)).data?.progressReport;
const valuesOf = async (indicator: Indicator) => {
  const order = { orderBy: { verified: 'asc' } } as const;
  const found = await api.em.fork().find(Observation, { indicator: indicator.id }, order);
  return found.map(({ verified, quantity }) => [verified, quantity]);
};

/** A verified 40, and the correction of it to 45 that waits. */
async function aCorrection() {
  const reporter = await aReporter(api.em);
  const { indicator, region, department, key, inputFor } = reporter;
  const verified = await aReport(api.em, { indicator, region, department, value: '40', state: 'VERIFIED' });
  const input = inputFor({ value: '45', correctionReason: '漏计五家' });
  const { data } = await api.run(SubmitProgressDocument, { input }, key);
  const report = data?.submitProgress.report;
  const decision = { reportId: report?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() };
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });
  return { ...reporter, verified, report, decision, reviewer };
}

it('leaves the verified value in force until the correction is verified', async () => {
  const { key, indicator, target, verified, report, decision, reviewer } = await aCorrection();
  const firstId = globalId('ProgressReport', verified.id);

  expect(report).toMatchObject({ revision: 2, state: 'SUBMITTED' });
  expect(await correctionOf(report?.id ?? '', key)).toEqual({
    correctionReason: '漏计五家',
    isInForce: false,
    corrects: { id: firstId, isInForce: true },
  });
  expect(await valuesOf(indicator)).toEqual([
    [false, '45.000000'],
    [true, '40.000000'],
  ]);

  await api.run(VerifyProgressDocument, { input: decision }, reviewer.key);
  expect(await valuesOf(indicator)).toEqual([
    [false, '45.000000'],
    [true, '45.000000'],
  ]);
  expect(await correctionOf(report?.id ?? '', key)).toMatchObject({
    isInForce: true,
    corrects: { id: firstId, isInForce: false },
  });
  expect(await api.em.fork().findOneOrFail(Standing, target.id)).toMatchObject({
    quantity: '45.000000',
    reportIds: [uuidOf('ProgressReport', report?.id ?? '')],
  });
});

it.each(['returned', 'withdrawn'] as const)('leaves the verified value alone where it is %s', async (how) => {
  const { key, indicator, verified, decision, reviewer, inputFor } = await aCorrection();

  if (how === 'returned') {
    const input = { ...decision, reason: '依据不足' };
    await api.run(ReturnProgressDocument, { input }, reviewer.key);
  } else await api.run(WithdrawProgressDocument, { input: decision }, key);

  expect(await valuesOf(indicator)).toEqual([
    [false, '40.000000'],
    [true, '40.000000'],
  ]);
  expect((await correctionOf(globalId('ProgressReport', verified.id), key))?.isInForce).toBe(true);
  // The next attempt is a correction again, and says so.
  expect(await submitting(inputFor(), key)({})).toMatchObject([{ code: 'CORRECTION_REASON_REQUIRED' }]);
  expect(await submitting(inputFor({ correctionReason: '补正' }), key)({})).toEqual([]);
});

it('corrects a correction, and not while one waits', async () => {
  const { key, report, decision, reviewer, inputFor } = await aCorrection();
  const again = inputFor({ value: '46', correctionReason: '再次核对' });

  expect(await submitting(again, key)({})).toMatchObject([{ code: 'ALREADY_REPORTED' }]);
  await api.run(VerifyProgressDocument, { input: decision }, reviewer.key);
  const { data } = await api.run(SubmitProgressDocument, { input: again }, key);

  expect(data?.submitProgress).toMatchObject({ errors: [], report: { revision: 3 } });
  const corrected = await correctionOf(data?.submitProgress.report?.id ?? '', key);
  expect(corrected?.corrects).toEqual({ id: report?.id, isInForce: true });
});

it('drafts a correction, whose reason may still be missing', async () => {
  const { key, indicator, region, department, inputFor } = await aReporter(api.em);
  await aReport(api.em, { indicator, region, department, state: 'VERIFIED' });
  const save = async (fields: object) => {
    const input = draftInput(inputFor(), fields);
    return (await api.run(SaveProgressDraftDocument, { input }, key)).data?.saveProgressDraft.report;
  };
  const submit = async (expectedVersion: number, draftId = '') => {
    const input = { draftId, expectedVersion, idempotencyKey: randomUUID() };
    return (await api.run(SubmitProgressDraftDocument, { input }, key)).data?.submitProgressDraft;
  };

  const draft = await save({});
  expect(await submit(1, draft?.id)).toMatchObject({
    report: null,
    errors: [{ code: 'CORRECTION_REASON_REQUIRED', path: ['input', 'draftId'] }],
  });
  await save({ correctionReason: '漏计', expectedVersion: 1 });
  expect(await submit(2, draft?.id)).toMatchObject({ errors: [], report: { id: draft?.id, revision: 2 } });
});

it('refuses a correction without a reason, and a reason without anything to correct', async () => {
  const { key, indicator, region, department, inputFor } = await aReporter(api.em);
  const path = ['input', 'correctionReason'];

  await expectRefused(
    api.em,
    { code: 'NOTHING_TO_CORRECT', path, zh: '没有已核实的数值可更正', en: 'No verified value stands' },
    submitting(inputFor({ correctionReason: '口径调整' }), key),
  );
  await aReport(api.em, { indicator, region, department, state: 'VERIFIED' });
  for (const correctionReason of [null, '', ' \n']) {
    await expectRefused(
      api.em,
      { code: 'CORRECTION_REASON_REQUIRED', path, zh: '2025-Q4 已有核实的数值', en: 'stands for 2025-Q4' },
      submitting(inputFor({ correctionReason }), key),
    );
  }
  await expectRefused(
    api.em,
    { code: 'INVALID_TEXT', path, zh: '1 至 4000', en: '1 to 4000' },
    submitting(inputFor({ correctionReason: '字'.repeat(4001) }), key),
  );
});
