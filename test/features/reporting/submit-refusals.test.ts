import { expect, it } from '@jest/globals';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { SubmitProgressDocument, type SubmitProgressInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aUnit } from '../../support/builders/indicator.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
const nobody = '00000000-0000-4000-8000-000000000000';

const sending = (input: SubmitProgressInput, key: string) => async (headers: Record<string, string>) => {
  const { data } = await api.run(SubmitProgressDocument, { input }, key, headers);
  return data?.submitProgress.errors;
};

const injected = "department_'; drop table region; --";
const control = { zh: '不含控制字符', en: 'no control characters' };

it.each<[string, Partial<SubmitProgressInput>, string, string, string, string]>([
  [
    'no such indicator',
    { indicatorId: `indicator_${nobody}` },
    'NOT_FOUND',
    'indicatorId',
    '未找到',
    'no Ind',
  ],
  [
    'another type',
    { indicatorId: `region_${nobody}` },
    'INVALID_ID',
    'indicatorId',
    '不是有效',
    'not the id',
  ],
  ['an id without prefix', { regionId: nobody }, 'INVALID_ID', 'regionId', '不是有效', 'not the id'],
  ['no such region', { regionId: `region_${nobody}` }, 'NOT_FOUND', 'regionId', '未找到', 'no Region'],
  ['garbage', { departmentId: injected }, 'INVALID_ID', 'departmentId', "“department_';", "department_';"],
  ['no such body', { departmentId: `department_${nobody}` }, 'NOT_FOUND', 'departmentId', '未找到', 'no Dep'],
  ['too early', { period: '2026-Q1' }, 'PERIOD_NOT_ENDED', 'period', '于 2026-03-31 结束', 'is 2026-01-15'],
  ['far ahead', { period: '2999-Q4' }, 'PERIOD_NOT_ENDED', 'period', '于 2999-12-31 结束', 'ends on 2999'],
  ['a year', { period: '2025' }, 'PERIOD_NOT_OF_CADENCE', 'period', '按季度填报', 'is reported quarterly'],
  ['a month', { period: '2025-12' }, 'PERIOD_NOT_OF_CADENCE', 'period', '如 2026-Q3', 'such as 2026-Q3'],
  ['long ago', { period: '1999-Q4' }, 'PERIOD_TOO_OLD', 'period', '只能填报 2000 年', 'from 2000 on'],
  [
    'another kind of unit',
    { unit: '亿元' },
    'UNIT_MISMATCH',
    'unit',
    '“亿元”与指标单位“家”',
    '"亿元" measures',
  ],
  ['no such unit', { unit: '斗' }, 'NOT_FOUND', 'unit', '“斗”', 'no Unit "斗"'],
  ['a NUL', { unit: '家\u0000' }, 'INVALID_TEXT', 'unit', control.zh, control.en],
  ['too long', { narrative: '字'.repeat(4001) }, 'INVALID_TEXT', 'narrative', '1 至 4000', '1 to 4000'],
  ['a NUL', { narrative: 'a\u0000b' }, 'INVALID_TEXT', 'narrative', control.zh, control.en],
  ['half a character', { narrative: '\ud83d' }, 'INVALID_TEXT', 'narrative', control.zh, control.en],
  ['nothing', { idempotencyKey: '' }, 'INVALID_TEXT', 'idempotencyKey', '1 至 255', '1 to 255'],
  ['too long', { idempotencyKey: 'k'.repeat(256) }, 'INVALID_TEXT', 'idempotencyKey', '1 至 255', '1 to 255'],
  ['a NUL', { idempotencyKey: 'k\u0000' }, 'INVALID_TEXT', 'idempotencyKey', control.zh, control.en],
])('refuses %s: %j', async (_, fields, code, field, zh, en) => {
  const { key, inputFor } = await aReporter(api.em);
  await aUnit(api.em, '亿元');

  await expectRefused(api.em, { code, path: ['input', field], zh, en }, sending(inputFor(fields), key));
});

it('refuses a value that does not fit after conversion', async () => {
  const { key, indicator, inputFor } = await aReporter(api.em);
  const [yuan, yi] = [await aUnit(api.em, '元'), await aUnit(api.em, '亿元')];
  await api.em.nativeUpdate(Indicator, { id: indicator.id }, { unit: yuan });

  await expectRefused(
    api.em,
    {
      code: 'VALUE_OUT_OF_RANGE',
      path: ['input', 'value'],
      zh: '9亿元 换算后超出',
      en: '9亿元 cannot be stored',
    },
    sending(inputFor({ value: '9999999999999999999999', unit: yi.code }), key),
  );
});

it('refuses a second report beside one that waits', async () => {
  const { key, indicator, region, department, inputFor } = await aReporter(api.em);
  await aReport(api.em, { indicator, region, department });

  await expectRefused(
    api.em,
    {
      code: 'ALREADY_REPORTED',
      path: ['input', 'period'],
      zh: '2025-Q4 的该指标已填报（状态：SUBMITTED）',
      en: 'already reported for 2025-Q4 (state: SUBMITTED)',
    },
    sending(inputFor(), key),
  );
});

it("refuses another department's target, in its own name or in the other's", async () => {
  const { key, department, indicator, inputFor } = await aReporter(api.em);
  const own = await aDepartment(api.em);
  const stranger = await anAccount(api.em, { departments: [own] });
  const forTheOther = inputFor({ departmentId: globalId('Department', department.id) });

  await expectRefused(
    api.em,
    {
      code: 'NOT_RESPONSIBLE',
      path: ['input', 'indicatorId'],
      zh: `“${own.name}”不是指标“${indicator.name}”的责任单位`,
      en: `"${own.name}" does not answer for "${indicator.name}"`,
    },
    sending(inputFor(), stranger.key),
  );
  await expectRefused(
    api.em,
    {
      code: 'NOT_YOUR_DEPARTMENT',
      path: ['input', 'departmentId'],
      zh: `不能代表“${department.name}”填报`,
      en: `does not speak for "${department.name}"`,
    },
    sending(forTheOther, stranger.key),
  );
  expect(await sending(forTheOther, key)({})).toEqual([]);
});

it('refuses a reporter that speaks for no department', async () => {
  const { inputFor } = await aReporter(api.em);
  const { key } = await anAccount(api.em, { roles: ['REPORTER'] });

  await expectRefused(
    api.em,
    { code: 'FORBIDDEN', path: [], zh: '当前身份无权填报进度', en: 'may not report progress' },
    sending(inputFor(), key),
  );
});
