import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import {
  SaveDraftWithWarningsDocument,
  SubmitDraftWithWarningsDocument,
  type SubmitProgressInput,
  SubmitWithWarningsDocument,
  WarningsOfReportDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { draftInput } from '../../support/builders/draft-input.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();

const submit = async (input: SubmitProgressInput, key: string, headers = {}) =>
  (await api.run(SubmitWithWarningsDocument, { input }, key, headers)).data?.submitProgress;

/** A department whose third quarter was verified at 40. */
async function aVerified40() {
  const reporter = await aReporter(api.em);
  const { indicator, region, department } = reporter;
  const place = { indicator, region, department };
  await aReport(api.em, { ...place, period: '2025-Q3', value: '40', state: 'VERIFIED' });
  return { ...reporter, place };
}

const tenTimes = {
  code: 'TEN_TIMES',
  message: '达到 2025-Q3 核实值 40家 的十倍或以上',
  period: '2025-Q3',
  comparedWith: { text: '40家' },
};

it('refuses a value ten times the last without a word on it, and says so in both languages', async () => {
  const { key, inputFor } = await aVerified40();
  const input = inputFor({ value: '400' });

  await expectRefused(
    api.em,
    {
      code: 'COMMENT_REQUIRED',
      path: ['input', 'narrative'],
      zh: '填报数值达到 2025-Q3 核实值 40家 的十倍或以上',
      en: 'is ten times the 40家 verified for 2025-Q3',
    },
    async (headers) => (await submit(input, key, headers))?.errors,
  );
  expect(await submit(input, key)).toMatchObject({ report: null, warnings: [tenTimes] });
});

it('accepts it with a narrative, and shows the reviewer what was unusual', async () => {
  const { key, inputFor } = await aVerified40();
  const reviewer = await anAccount(api.em, { roles: ['REVIEWER'] });

  const answer = await submit(inputFor({ value: '4', narrative: '口径改为规上企业' }), key);

  const tenth = { ...tenTimes, code: 'TENTH', message: expect.stringContaining('十分之一') };
  expect(answer).toMatchObject({ errors: [], warnings: [tenth], report: { warnings: [tenth] } });
  const id = answer?.report?.id ?? '';
  const seen = await api.run(WarningsOfReportDocument, { id }, reviewer.key, { 'accept-language': 'en' });
  expect(seen.data?.progressReport?.warnings).toMatchObject([
    { code: 'TENTH', message: 'is a tenth of the 40家 verified for 2025-Q3, or less' },
  ]);
});

it('says nothing of a usual value, and does not look at what nobody verified', async () => {
  const { key, place, inputFor } = await aVerified40();
  await aReport(api.em, { ...place, period: '2025-Q2', value: '9000' });
  expect(await submit(inputFor({ value: '399' }), key)).toMatchObject({ errors: [], warnings: [] });
});

it('compares exactly across units, and takes the reason of a correction for a word', async () => {
  const money = await anIndicator(api.em, { unit: await aUnit(api.em, '元'), cadence: 'YEARLY' });
  await aUnit(api.em, '亿元');
  const { key, region, department, inputFor } = await aReporter(api.em, { indicator: money });
  await api.em.nativeUpdate(Indicator, { id: money.id }, { owner: department });
  const place = { indicator: money, region, department, state: 'VERIFIED' } as const;
  await aReport(api.em, { ...place, period: '2023', value: '200000000000' });
  await aReport(api.em, { ...place, period: '2024', value: '2000' });

  const input = inputFor({ period: '2024', value: '20000', unit: '亿元', correctionReason: '单位误作元' });
  const warned = { code: 'TEN_TIMES', period: '2023', comparedWith: { text: '2000亿元' } };
  expect(await submit(input, key)).toMatchObject({ errors: [], warnings: [warned] });
  const slip = inputFor({ period: '2025', value: '0.00002', unit: '亿元' });
  expect(await submit(slip, key)).toMatchObject({ errors: [], warnings: [] });
});

it('tells what would lower a total that only grows', async () => {
  const { key, indicator, inputFor } = await aReporter(api.em);
  await api.em.nativeUpdate(Indicator, { id: indicator.id }, { aggregation: 'SUM' });
  expect(await submit(inputFor({ value: '-1' }), key)).toMatchObject({
    warnings: [{ code: 'BELOW_ZERO', period: null, comparedWith: null }],
    errors: [{ code: 'COMMENT_REQUIRED' }],
  });
});

it('warns of a draft already, and refuses to submit it without a word', async () => {
  const { key, inputFor } = await aVerified40();
  const save = async (fields: object) => {
    const input = draftInput(inputFor({ value: '400' }), fields);
    return (await api.run(SaveDraftWithWarningsDocument, { input }, key)).data?.saveProgressDraft.report;
  };
  const send = async (draft: { id: string; version: number } | null | undefined) => {
    const input = { draftId: draft?.id ?? '', expectedVersion: draft?.version ?? 0 };
    const variables = { input: { ...input, idempotencyKey: randomUUID() } };
    return (await api.run(SubmitDraftWithWarningsDocument, variables, key)).data?.submitProgressDraft;
  };

  const bare = await save({});
  expect(bare?.warnings).toEqual([{ code: 'TEN_TIMES' }]);
  expect(await send(bare)).toMatchObject({
    report: null,
    warnings: [{ code: 'TEN_TIMES' }],
    errors: [{ code: 'COMMENT_REQUIRED', path: ['input', 'draftId'] }],
  });
  const said = await save({ narrative: '新增园区并入统计', expectedVersion: 1 });
  expect(await send(said)).toMatchObject({ errors: [], report: { id: bare?.id } });
});

it('does not let the warnings of a submitted report be altered', async () => {
  const report = await aReport(api.em);
  const sql = `update progress_report set warnings = '[{"code": "TENTH"}]' where id = ?`;
  await expect(api.em.fork().execute(sql, [report.id])).rejects.toThrow('does not change');
});
