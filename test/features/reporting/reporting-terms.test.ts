import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { AuditEntry } from '../../../src/features/audit/audit-entry.entity.js';
import { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  MyWorkDocument,
  SetReportingTermsDocument,
  type SetReportingTermsInput,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aReporter } from '../../support/builders/reporter.js';
import { expectRefused } from '../../support/refused.js';

// Today is 2026-01-15.
const api = startApi();

const inputFor = (indicator: Indicator, fields: Partial<SetReportingTermsInput> = {}) => ({
  indicatorId: globalId('Indicator', indicator.id),
  idempotencyKey: randomUUID(),
  ...fields,
});
const anEditor = async () => (await anAccount(api.em, { roles: ['EDITOR'] })).key;
const set = async (input: SetReportingTermsInput, key?: string, headers = {}) =>
  (await api.run(SetReportingTermsDocument, { input }, key, headers)).data?.setReportingTerms;
const stored = (indicator: Indicator) =>
  api.em.fork().findOneOrFail(Indicator, indicator.id, { fields: ['cadence', 'dueDays', 'askedSince'] });

async function workOf(key: string) {
  const { data } = await api.run(MyWorkDocument, { first: 100 }, key);
  return data?.myWork.edges.map(({ node }) => `${node.period} ${node.dueOn} ${node.state}`);
}

it('moves the due days of every period', async () => {
  const { key, indicator } = await aReporter(api.em);

  expect(await set(inputFor(indicator, { dueDays: 30 }), await anEditor())).toEqual({
    indicator: { cadence: 'QUARTERLY', dueDays: 30 },
    errors: [],
  });
  expect(await workOf(key)).toEqual([
    '2025-Q1 2025-04-30 LATE',
    '2025-Q2 2025-07-30 LATE',
    '2025-Q3 2025-10-30 LATE',
    '2025-Q4 2026-01-30 OPEN',
  ]);
});

it('asks by the new cadence from the period in course on, and for nothing twice', async () => {
  const { key, indicator } = await aReporter(api.em);

  await set(inputFor(indicator, { cadence: 'MONTHLY' }), await anEditor());

  expect(await workOf(key)).toEqual([]);
  expect(await stored(indicator)).toMatchObject({
    cadence: 'MONTHLY',
    askedSince: '2026-01-01',
    dueDays: 15,
  });
});

it('keeps who changed it, from what and to what', async () => {
  const indicator = await anIndicator(api.em);
  await set(inputFor(indicator, { cadence: 'YEARLY', dueDays: 60 }), await anEditor());
  const entry = await api.em.findOneOrFail(AuditEntry, {
    subjectId: indicator.id,
    operation: 'setReportingTerms',
  });
  expect(entry).toMatchObject({
    before: { cadence: 'QUARTERLY', dueDays: 15, askedSince: null },
    after: { cadence: 'YEARLY', dueDays: 60, askedSince: '2026-01-01' },
  });
});

it('does nothing twice for one key', async () => {
  const indicator = await anIndicator(api.em);
  const key = await anEditor();
  const input = inputFor(indicator, { dueDays: 20 });
  const [first, again] = await Promise.all([set(input, key), set(input, key)]);
  expect(again).toEqual(first);
  expect(await api.em.count(AuditEntry, { subjectId: indicator.id, operation: 'setReportingTerms' })).toBe(1);
});

const NOBODY = '00000000-0000-8000-8000-000000000000';
it.each<[string, string[], Partial<SetReportingTermsInput>, string, string]>([
  ['TERMS_MISSING', ['input'], {}, '至少一项', 'one at least'],
  ['INVALID_DUE_DAYS', ['input', 'dueDays'], { dueDays: -1 }, '而不是 -1 天', 'not -1'],
  ['INVALID_DUE_DAYS', ['input', 'dueDays'], { dueDays: 181 }, '0 至 180 天', '0 to 180 days'],
  [
    'NOT_FOUND',
    ['input', 'indicatorId'],
    { dueDays: 20, indicatorId: globalId('Indicator', NOBODY) },
    '未找到Indicator',
    'There is no Indicator',
  ],
  ['INVALID_ID', ['input', 'indicatorId'], { dueDays: 20, indicatorId: 'x' }, '不是有效的', 'is not the id'],
])('answers %s at %j for %j, and changes nothing', async (code, path, fields, zh, en) => {
  const indicator = await anIndicator(api.em);
  const key = await anEditor();
  const input = inputFor(indicator, fields);
  await expectRefused(
    api.em,
    { code, path, zh, en },
    async (headers) => (await set(input, key, headers))?.errors,
  );
  expect(await stored(indicator)).toMatchObject({ cadence: 'QUARTERLY', dueDays: 15, askedSince: null });
});

it.each(['REPORTER', 'REVIEWER', 'LEADER', 'ADMINISTRATOR', 'PARTNER', 'AUDITOR'] as const)(
  'is not for a %s',
  async (role) => {
    const indicator = await anIndicator(api.em);
    const { key } = await anAccount(api.em, { roles: [role] });
    expect((await set(inputFor(indicator, { dueDays: 20 }), key))?.errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await stored(indicator)).dueDays).toBe(15);
  },
);
