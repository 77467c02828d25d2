import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { TargetTrendDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

async function aStory(values: readonly string[]) {
  const indicator = await anIndicator(api.em);
  const target = await aTarget(api.em, { indicator });
  const region = await target.region.loadOrFail();
  for (const [at, value] of values.entries())
    await aReport(api.em, { indicator, region, period: `2025-Q${at + 1}`, value, state: 'VERIFIED' });
  return { id: globalId('Target', target.id), indicator, region };
}

const trendOf = async (variables: { id: string; asOf?: string }, key?: string) =>
  (await api.run(TargetTrendDocument, variables, key)).data?.target?.trend;

it('shows the way so far, and foretells the deadline with an interval', async () => {
  const { id } = await aStory(['10', '20', '30', '40']);
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const trend = await trendOf({ id }, key);
  expect(trend?.verified.map(({ on, period }) => [on, period])).toEqual([
    ['2025-03-31', '2025-Q1'],
    ['2025-06-30', '2025-Q2'],
    ['2025-09-30', '2025-Q3'],
    ['2025-12-31', '2025-Q4'],
  ]);
  expect(trend?.forecast).toMatchObject({ silence: null, on: '2027-12-31', points: 4, outlook: 'MET' });
  const { low, high } = trend?.forecast ?? {};
  expect(Number(low?.value)).toBeGreaterThan(100);
  expect(Number(high?.value)).toBeLessThan(140);
  expect(trend?.forecast.sentence).toMatch(/^照目前走势，到2027-12-31约为.*预计可完成。依据4个数据点。$/);
});

it('keeps what waits for a decision apart from what is verified', async () => {
  const { id, indicator, region } = await aStory(['1', '2', '3']);
  await aReport(api.em, { indicator, region, period: '2025-Q4', value: '90' });
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const trend = await trendOf({ id }, key);
  expect(trend?.verified).toHaveLength(3);
  expect(trend?.selfReported).toHaveLength(4);
  expect(trend?.forecast).toMatchObject({ silence: 'TOO_FEW_POINTS', points: 3, value: null, outlook: null });
});

it('knows nothing that was recorded later than the day it is looked at from', async () => {
  const { id } = await aStory(['10', '20', '30', '40']);
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const before = await trendOf({ id, asOf: '2026-01-07' }, key);
  expect(before).toMatchObject({ verified: [], forecast: { silence: 'TOO_FEW_POINTS', points: 0 } });
  expect((await trendOf({ id, asOf: '2026-01-08' }, key))?.verified).toHaveLength(4);
});

it('is not for the public, and what is not verified not for partners', async () => {
  const { id } = await aStory(['10', '20', '30', '40']);
  const { key } = await anAccount(api.em, { roles: ['PARTNER'] });
  expect(await trendOf({ id })).toBeNull();
  expect(await trendOf({ id }, key)).toMatchObject({ selfReported: null, forecast: { outlook: 'MET' } });
});
