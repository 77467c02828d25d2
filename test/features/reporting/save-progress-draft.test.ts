import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Observation } from '../../../src/features/indicator/observation.entity.js';
import { globalId, uuidOf } from '../../../src/shared/ids.js';
import {
  DraftByIdDocument,
  DraftWithValueDocument,
  ProgressDraftsDocument,
  ProgressReportsDocument,
  SaveProgressDraftDocument,
  type SaveProgressDraftInput,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { draftInput } from '../../support/builders/draft-input.js';
import { aUnit } from '../../support/builders/indicator.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
const nobody = '00000000-0000-4000-8000-000000000000';

const save = async (input: SaveProgressDraftInput, key: string, headers = {}) =>
  (await api.run(SaveProgressDraftDocument, { input }, key, headers)).data?.saveProgressDraft;
const saving = (input: SaveProgressDraftInput, key: string) => async (headers: Record<string, string>) =>
  (await save(input, key, headers))?.errors;

it('begins a draft without a value, changes it, and puts no value in force', async () => {
  const { account, key, indicator, inputFor } = await aReporter(api.em);
  const input = (fields: Partial<SaveProgressDraftInput>) => draftInput(inputFor(), fields);

  const begun = await save(input({ value: null, narrative: '待核对' }), key);
  const draft = {
    period: '2025-Q4',
    revision: 1,
    state: 'DRAFT',
    version: 1,
    narrative: '待核对',
    amount: null,
    submittedAt: null,
    submittedBy: { name: account.name },
  };
  expect(begun).toMatchObject({ errors: [], report: draft });

  const changed = await save(input({ value: '41', expectedVersion: 1 }), key);
  expect(changed).toMatchObject({
    errors: [],
    report: { id: begun?.report?.id, version: 2, narrative: null, amount: { value: '41', text: '41家' } },
  });
  const em = api.em.fork();
  expect(await em.count(Observation, { indicator: indicator.id })).toBe(0);
  const subjectId = uuidOf('ProgressReport', begun?.report?.id ?? '');
  expect(await em.find(AuditEntry, { subjectId }, { orderBy: { id: 'asc' } })).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ operation: 'saveProgressDraft', before: null }),
      expect.objectContaining({
        before: expect.objectContaining({ narrative: '待核对', value: null }),
        after: expect.objectContaining({ value: '41', state: 'DRAFT' }),
      }),
    ]),
  );
});

it('shows a draft to its department alone, and one without a value in no list but that of drafts', async () => {
  const { key, department, indicator, inputFor } = await aReporter(api.em);
  const id = (await save(draftInput(inputFor(), { value: null }), key))?.report?.id ?? '';
  const colleague = await anAccount(api.em, { departments: [department] });
  const others = [
    await anAccount(api.em, { departments: [await aDepartment(api.em)] }),
    await anAccount(api.em, { roles: ['REVIEWER'] }),
    await anAccount(api.em, { roles: ['LEADER'] }),
    await anAccount(api.em, { roles: ['PARTNER'] }),
  ];
  const seenBy = async (caller: { key: string }) =>
    (await api.run(DraftByIdDocument, { id }, caller.key)).data?.progressReport?.id ?? null;
  const filter = { indicator: globalId('Indicator', indicator.id) };
  const listed = async () =>
    (await api.run(ProgressReportsDocument, { filter }, key)).data?.progressReports.totalCount;

  expect(await seenBy(colleague)).toBe(id);
  expect(await Promise.all(others.map(seenBy))).toEqual([null, null, null, null]);
  const { data } = await api.run(ProgressDraftsDocument, {}, colleague.key);
  expect(data?.progressDrafts).toMatchObject({ totalCount: 1, edges: [{ node: { id, amount: null } }] });
  expect(await listed()).toBe(0);
  const asked = await api.run(DraftWithValueDocument, { id }, key);
  expect(asked.errors?.[0]?.extensions?.code).toBe('VALUE_MISSING');

  await save(draftInput(inputFor(), { value: '3', expectedVersion: 1 }), key);
  expect(await listed()).toBe(1);
  expect((await api.run(DraftWithValueDocument, { id }, key)).data?.progressReport?.value.text).toBe('3家');
});

it('lists drafts to who may report, and to nobody else', async () => {
  const { key } = await anAccount(api.em, { roles: ['REVIEWER'] });
  const { errors } = await api.run(ProgressDraftsDocument, {}, key);
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

it("lets each department draft beside another's draft, which it does not see", async () => {
  const { indicator, region, key, inputFor } = await aReporter(api.em);
  const other = await aReport(api.em, { indicator, region, state: 'DRAFT' });

  const mine = await save(draftInput(inputFor()), key);

  expect(mine).toMatchObject({ errors: [], report: { version: 1, revision: 1 } });
  expect(mine?.report?.id).not.toBe(globalId('ProgressReport', other.id));
});

it('lets one of several save what all have seen', async () => {
  const { key, inputFor } = await aReporter(api.em);
  await save(draftInput(inputFor()), key);

  const answers = await Promise.all(
    ['51', '52', '53', '54'].map((value) => save(draftInput(inputFor(), { value, expectedVersion: 1 }), key)),
  );

  expect(answers.filter((answer) => answer?.report)).toHaveLength(1);
  const codes = answers.flatMap((answer) => answer?.errors.map(({ code }) => code) ?? []);
  expect(codes).toEqual(['STALE_VERSION', 'STALE_VERSION', 'STALE_VERSION']);
});

it('refuses to begin a second draft, and to change one that is not there', async () => {
  const { key, inputFor } = await aReporter(api.em);
  const path = ['input', 'expectedVersion'];

  await expectRefused(
    api.em,
    { code: 'NO_DRAFT', path, zh: '没有 2025-Q4 的草稿', en: 'no draft for 2025-Q4' },
    saving(draftInput(inputFor(), { expectedVersion: 1 }), key),
  );
  await save(draftInput(inputFor()), key);
  await expectRefused(
    api.em,
    { code: 'DRAFT_EXISTS', path, zh: '已有 2025-Q4 的草稿（版本 1）', en: 'already (version 1)' },
    saving(draftInput(inputFor()), key),
  );
});

it.each<[string, Partial<SaveProgressDraftInput>, string, string, string, string]>([
  [
    'no such indicator',
    { indicatorId: `indicator_${nobody}` },
    'NOT_FOUND',
    'indicatorId',
    '未找到',
    'no Ind',
  ],
  ['another type', { regionId: `report_${nobody}` }, 'INVALID_ID', 'regionId', '不是有效', 'not the id'],
  ['too early', { period: '2026-Q1' }, 'PERIOD_NOT_ENDED', 'period', '尚不能填报', 'cannot be reported yet'],
  ['a year', { period: '2025' }, 'PERIOD_NOT_OF_CADENCE', 'period', '按季度填报', 'is reported quarterly'],
  ['another kind of unit', { unit: '亿元', value: null }, 'UNIT_MISMATCH', 'unit', '不同类', 'measures'],
  ['too long', { narrative: '字'.repeat(4001) }, 'INVALID_TEXT', 'narrative', '1 至 4000', '1 to 4000'],
])('refuses %s: %j', async (_, fields, code, field, zh, en) => {
  const { key, inputFor } = await aReporter(api.em);
  await aUnit(api.em, '亿元');
  const input = draftInput(inputFor(), fields);
  await expectRefused(api.em, { code, path: ['input', field], zh, en }, saving(input, key));
});

it('refuses a draft of another department, and of a period whose report waits', async () => {
  const { key, department, indicator, region, inputFor } = await aReporter(api.em);
  const stranger = await anAccount(api.em, { departments: [await aDepartment(api.em)] });
  await expectRefused(
    api.em,
    { code: 'NOT_RESPONSIBLE', path: ['input', 'indicatorId'], zh: '不是指标', en: 'does not answer for' },
    saving(draftInput(inputFor()), stranger.key),
  );

  await aReport(api.em, { indicator, region, department });
  await expectRefused(
    api.em,
    { code: 'ALREADY_REPORTED', path: ['input', 'period'], zh: '已填报（状态：SUBMITTED）', en: 'SUBMITTED' },
    saving(draftInput(inputFor()), key),
  );
});
