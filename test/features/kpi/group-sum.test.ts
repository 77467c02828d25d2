import { beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  GroupSumDocument,
  type GroupSumQueryVariables,
  GroupTrendDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

let [key, partner] = ['', ''];
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['LEADER'] })).key;
  partner = (await anAccount(api.em, { roles: ['PARTNER'] })).key;
});

const ask = async (variables: GroupSumQueryVariables, by = key) => {
  const { data, errors } = await api.run(GroupSumDocument, variables, by);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.trend.sum;
};

/** Divisions with a target of one indicator each, whose quarters of 2025 were verified; the last is said alone. */
async function divisions(series: readonly (readonly (string | null)[])[]) {
  const city = await aRegion(api.em);
  const indicator = await anIndicator(api.em, { aggregation: 'LATEST', unit: await aUnit(api.em, '亿元') });
  for (const values of series) {
    const region = await aRegion(api.em, { kind: 'DISTRICT', parent: city });
    await aTarget(api.em, { region, indicator, value: '100' });
    for (const [at, value] of values.entries()) {
      if (value === null) continue;
      const report = { region, indicator, period: `2025-Q${at + 1}`, value };
      await aReport(api.em, { ...report, state: at < 4 ? 'VERIFIED' : 'SUBMITTED' });
    }
  }
  return { city, indicator, filter: { indicator: globalId('Indicator', indicator.id) } };
}

it('adds divisions up, on days on which all are known, and foretells the sum', async () => {
  const { filter, indicator } = await divisions([
    ['10', '20', '30', '40'],
    ['5.5', '11', '16.5', '22'],
  ]);
  const sum = await ask({ filter });

  expect(sum).toMatchObject({
    silence: null,
    targets: 2,
    indicator: { id: globalId('Indicator', indicator.id) },
    promised: { text: '200亿元' },
  });
  const points = [
    ['2025-03-31', '15.5亿元'],
    ['2025-06-30', '31亿元'],
    ['2025-09-30', '46.5亿元'],
    ['2025-12-31', '62亿元'],
  ];
  expect(sum.verified.map(({ on, value }) => [on, value.text])).toEqual(points);
  expect(sum.selfReported?.map(({ on, value }) => [on, value.text])).toEqual(points);
  expect(sum.expected.map(({ on, value }) => [on, value.text])).toEqual([
    ['2025-01-01', '0亿元'],
    ['2027-12-31', '200亿元'],
  ]);
  expect(sum.forecast).toMatchObject({ silence: null, on: '2027-12-31', points: 4, outlook: 'MISSED' });
  expect(sum.forecast?.value?.text).toMatch(/^185\.\d+亿元$/);
  expect((await ask({ filter }, partner)).selfReported).toBeNull();

  const before = await ask({ filter, until: '2025-09-30' });
  expect(before.verified).toEqual([]);
});

it('leaves out what one has not reported', async () => {
  const { filter } = await divisions([
    ['10', '20', '30', '40'],
    ['5', null, '15', null],
  ]);
  const { verified, forecast } = await ask({ filter });
  expect(verified.map(({ value }) => value.text)).toEqual(['15亿元', '45亿元']);
  expect(forecast).toMatchObject({ silence: 'TOO_FEW_POINTS', value: null });
});

it('adds up nothing that would count twice or is of two kinds, and says why', async () => {
  const { city, filter, indicator } = await divisions([['10'], ['20']]);
  await aTarget(api.em, { region: city, indicator });
  expect(await ask({ filter })).toMatchObject({
    silence: 'REGIONS_OVERLAP',
    targets: 3,
    promised: null,
    verified: [],
    expected: [],
    forecast: null,
  });
  const one = await aTarget(api.em, {});
  await aTarget(api.em, { policy: await one.policy.loadOrFail() });
  const policy = globalId('Policy', one.policy.id);
  expect(await ask({ filter: { policy } })).toMatchObject({ silence: 'SEVERAL_INDICATORS', indicator: null });
  expect(await ask({ filter: { text: '没有这样的' } })).toMatchObject({ silence: 'NO_TARGETS', targets: 0 });
});

it('judges no day that is not asked for, and no target by a statement of its own', async () => {
  const { filter } = await divisions([['10', '20'], ['5']]);
  const { filter: more } = await divisions([['1'], ['2'], ['3'], ['4', '5']]);
  const count = async (work: () => Promise<unknown>) => {
    await work();
    api.queries.length = 0;
    await work();
    return api.queries.length;
  };
  const few = await count(() => ask({ filter }));
  expect(await count(() => ask({ filter: more }))).toBe(few);
  const all = await count(() => api.run(GroupTrendDocument, { filter, from: '2025-06-01' }, key));
  expect(few).toBeLessThanOrEqual(12);
  expect(all).toBeGreaterThan(20);
});
