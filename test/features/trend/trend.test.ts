import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { backtestForecasts } from '../../../src/features/trend/backtest-forecasts.js';
import { globalId } from '../../../src/shared/ids.js';
import { TargetTrendDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';
import { post } from '../../support/http.js';
import { planning } from '../../support/planning.js';

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

it('shows what is expected over the milestones, and what was before a decision changed it', async () => {
  const { adjustmentOf, adjustTarget, milestonesOf, setMilestones } = planning(api);
  const target = await aTarget(api.em, { milestones: { '2025-12-31': '30' } });
  const id = globalId('Target', target.id);
  const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
  const lines = async () => {
    const trend = await trendOf({ id }, key);
    const lineOf = (steps: { on: string; value: { value: string } }[] | null | undefined) =>
      steps?.map(({ on, value }) => [on, value.value]) ?? null;
    return [lineOf(trend?.expected), lineOf(trend?.firstExpected)];
  };
  const first = [
    ['2025-01-01', '0'],
    ['2025-12-31', '30'],
    ['2027-12-31', '100'],
  ];
  expect(await lines()).toEqual([first, null]);

  await adjustTarget(adjustmentOf(target, { value: '80', dueOn: '2028-06-30' }), key);
  const steps = milestonesOf(
    target,
    [
      ['2026-12-31', '50'],
      ['2028-06-30', '80'],
    ],
    {
      ...{ expectedVersion: 1, idempotencyKey: randomUUID() },
    },
  );
  expect((await setMilestones(steps, key))?.errors).toEqual([]);
  expect(await lines()).toEqual([
    [
      ['2025-01-01', '0'],
      ['2026-12-31', '50'],
      ['2028-06-30', '80'],
    ],
    first,
  ]);
});

it('takes as many statements for many targets as for few', async () => {
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const query = `query ($first: Int!) { targets(first: $first) { edges { node { trend {
    expected { on } firstExpected { on } forecast { outlook sentence } } } } } }`;
  const count = async (first: number) => {
    api.queries.length = 0;
    const { body } = await post(api, { query, variables: { first } }, { authorization: `Bearer ${key}` });
    expect(body.errors).toBeUndefined();
    return api.queries.length;
  };
  await count(1);
  const few = await count(5);

  expect(await count(2)).toBeLessThanOrEqual(few);
  for (let made = 0; made < 3; made += 1) await aStory(['1', '2', '3', '4']);
  expect(await count(100)).toBe(few);
});

it('is tried on the stored history of all targets', async () => {
  const moment = { asOf: '2026-01-15', knownAt: null, timeZone: 'Asia/Shanghai' };
  const { targets } = await backtestForecasts(api.em.fork(), moment);
  // Enough points to foretell one from four before it.
  const { id, indicator, region } = await aStory(['10', '20', '30', '40']);
  await aReport(api.em, { indicator, region, period: '2024', value: '5', state: 'VERIFIED' });

  const after = await backtestForecasts(api.em.fork(), moment);
  expect(after.targets).toBe(targets + 1);
  expect(after.bySteps[0]?.forecasts).toBeGreaterThan(0);
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const coverage = (await trendOf({ id }, key))?.forecast.forecastCoverage;
  expect(coverage).toMatchObject({ forecasts: 1, error: expect.any(String), naiveError: expect.any(String) });
});
