import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { Observation } from '../../../src/features/indicator/observation.entity.js';
import { globalId, uuidOf } from '../../../src/shared/ids.js';
import {
  SaveProgressDraftDocument,
  type SaveProgressDraftInput,
  SubmitProgressDocument,
  SubmitProgressDraftDocument,
  type SubmitProgressDraftInput,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { draftInput } from '../../support/builders/draft-input.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();

const save = async (input: SaveProgressDraftInput, key: string) => {
  const { data } = await api.run(SaveProgressDraftDocument, { input }, key);
  return data?.saveProgressDraft.report?.id ?? '';
};
const submission = (draftId: string, expectedVersion = 1): SubmitProgressDraftInput => ({
  draftId,
  expectedVersion,
  idempotencyKey: randomUUID(),
});
const submitting =
  (input: SubmitProgressDraftInput, key: string) => async (headers: Record<string, string>) =>
    (await api.run(SubmitProgressDraftDocument, { input }, key, headers)).data?.submitProgressDraft.errors;

it('submits a draft as it stands, in the name of who submits it', async () => {
  const { key, department, indicator, inputFor } = await aReporter(api.em);
  const draftId = await save(draftInput(inputFor({ value: '43' }), { narrative: '新增三家' }), key);
  const colleague = await anAccount(api.em, { departments: [department] });

  const input = submission(draftId);
  const { data } = await api.run(SubmitProgressDraftDocument, { input }, colleague.key);

  expect(data?.submitProgressDraft).toMatchObject({
    errors: [],
    report: {
      id: draftId,
      state: 'SUBMITTED',
      version: 2,
      narrative: '新增三家',
      value: { text: '43家' },
      submittedBy: { name: colleague.account.name },
      submittedAt: '2026-01-15T04:00:00.000Z',
    },
  });
  expect(await api.em.fork().find(Observation, { indicator: indicator.id })).toMatchObject([
    { verified: false, quantity: '43.000000', reportId: uuidOf('ProgressReport', draftId) },
  ]);
});

it('lets submitProgress take the draft over, saying what it says and no more', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const draftId = await save(draftInput(inputFor({ value: '43' }), { narrative: '未写完' }), key);

  const { data } = await api.run(SubmitProgressDocument, { input: inputFor({ value: '44' }) }, key);

  expect(data?.submitProgress).toMatchObject({
    errors: [],
    report: { id: draftId, state: 'SUBMITTED', narrative: null, value: { text: '44家' } },
  });
  const em = api.em.fork();
  const operation = 'submitProgress';
  const entry = await em.findOneOrFail(AuditEntry, {
    subjectId: uuidOf('ProgressReport', draftId),
    operation,
  });
  expect(entry.before).toMatchObject({ state: 'DRAFT', value: '43.000000', narrative: '未写完' });
});

it('is not held up by the draft of another department, which takes the number after', async () => {
  const { key, department, indicator, region, inputFor } = await aReporter(api.em);
  const draft = await aReport(api.em, { indicator, region, department, state: 'DRAFT' });
  await aReport(api.em, { indicator, region, state: 'RETURNED' });

  const mine = submission(globalId('ProgressReport', draft.id));
  const { data } = await api.run(SubmitProgressDraftDocument, { input: mine }, key);

  expect(data?.submitProgressDraft).toMatchObject({ errors: [], report: { revision: 2 } });
  const again = await api.run(SubmitProgressDocument, { input: inputFor() }, key);
  expect(again.data?.submitProgress.errors).toMatchObject([{ code: 'ALREADY_REPORTED' }]);
});

it('refuses an old version, what is no draft, a draft without a value, and the draft of another', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const draftId = await save(draftInput(inputFor(), { value: null }), key);
  const stranger = await anAccount(api.em, { departments: [await aDepartment(api.em)] });
  const path = ['input', 'draftId'];

  await expectRefused(
    api.em,
    { code: 'STALE_VERSION', path: ['input', 'expectedVersion'], zh: '现在是版本 1', en: 'now it is 1' },
    submitting(submission(draftId, 2), key),
  );
  await expectRefused(
    api.em,
    { code: 'VALUE_MISSING', path, zh: '草稿尚未填写数值', en: 'no value yet' },
    submitting(submission(draftId), key),
  );
  await expectRefused(
    api.em,
    { code: 'NOT_FOUND', path, zh: '未找到', en: 'There is no' },
    submitting(submission(draftId), stranger.key),
  );
  await save(draftInput(inputFor(), { value: '5', expectedVersion: 1 }), key);
  expect(await submitting(submission(draftId, 2), key)({})).toEqual([]);
  await expectRefused(
    api.em,
    { code: 'WRONG_STATE', path, zh: '填报处于 SUBMITTED 状态', en: 'The report is SUBMITTED' },
    submitting(submission(draftId, 3), key),
  );
});

it('refuses a draft of what its department answers for no longer', async () => {
  const { key, indicator, inputFor } = await aReporter(api.em);
  const draftId = await save(draftInput(inputFor()), key);
  await api.em.nativeUpdate(Indicator, { id: indicator.id }, { owner: null });

  await expectRefused(
    api.em,
    { code: 'NOT_RESPONSIBLE', path: ['input', 'draftId'], zh: '不是指标', en: 'does not answer for' },
    submitting(submission(draftId), key),
  );
});
