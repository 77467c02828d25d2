import { beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  GroupTrendDocument,
  type GroupTrendQueryVariables,
  OverviewInFullDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

let key = '';
beforeAll(async () => {
  key = (await anAccount(api.em, { roles: ['LEADER'] })).key;
});

const ask = (variables: GroupTrendQueryVariables, by: string | undefined = key) =>
  api.run(GroupTrendDocument, variables, by);
const seen = async (variables: GroupTrendQueryVariables) => {
  const { data, errors } = await ask(variables);
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.trend;
};

/** A region with targets whose quarters of 2025 were verified two days after their end. */
async function aGroup(series: readonly (readonly string[])[]) {
  const region = await aRegion(api.em);
  for (const values of series) {
    const indicator = await anIndicator(api.em);
    await aTarget(api.em, { region, indicator });
    for (const [at, value] of values.entries()) {
      const day = ['2025-04-02', '2025-07-02', '2025-10-02', '2026-01-02'][at];
      const [submittedAt, decidedAt] = [new Date(`${day}T01:00:00Z`), new Date(`${day}T02:00:00Z`)];
      const report = { region, indicator, period: `2025-Q${at + 1}`, value, submittedAt, decidedAt };
      await aReport(api.em, { ...report, state: 'VERIFIED' });
    }
  }
  return { region: globalId('Region', region.id) };
}

it('says of the ends of months what their overviews say, and the shares', async () => {
  const filter = await aGroup([['10', '20', '30', '40'], ['10', '11', '12', '13'], ['100'], []]);
  const { points, from, until } = await seen({ filter, from: '2025-09-15' });

  expect([from, until]).toEqual(['2025-09-15', '2026-01-15']);
  expect(points.map(({ on }) => on)).toEqual([
    ...['2025-09-30', '2025-10-31', '2025-11-30', '2025-12-31', '2026-01-15'],
  ]);
  for (const { on, shares, completeness, targets, ...counts } of points) {
    const { data } = await api.run(OverviewInFullDocument, { filter, asOf: on, first: 1 }, key);
    expect(data?.overview).toMatchObject(counts);
    const green = counts.byLight.find(({ light }) => light === 'GREEN')?.count ?? 0;
    expect([targets.totalCount, shares[0]]).toEqual([green, { light: 'GREEN', share: `${green / 4}` }]);
    expect(completeness).toBe('0.75');
  }
});

it('foretells how many will be achieved, and where that cannot be told says so', async () => {
  const filter = await aGroup([['10', '20', '30', '40'], ['1', '2', '3', '4'], ['100'], []]);
  const { outlook } = await seen({ filter });

  expect(outlook).toMatchObject({ achieved: 1, missed: 0, foretold: 2, expectedShare: '0.666666' });
  expect(outlook.byOutlook.filter(({ count }) => count)).toEqual([
    { outlook: 'MET', count: 1 },
    { outlook: 'MISSED', count: 1 },
  ]);
  expect(outlook.bySilence.filter(({ count }) => count)).toEqual([{ silence: 'TOO_FEW_POINTS', count: 1 }]);
  expect(outlook.sentence).toContain('合计66.6%');

  const before = await seen({ filter, until: '2025-12-31' });
  expect(before.outlook).toMatchObject({ achieved: 1, foretold: 0, expectedShare: null });
  expect(before.outlook.sentence).toBe('3个未了结的目标都无从预测，其中3个数据点太少。');
});

it('takes as many statements for many targets as for few', async () => {
  const count = async (variables: GroupTrendQueryVariables) => {
    api.queries.length = 0;
    await seen(variables);
    return api.queries.length;
  };
  const filter = await aGroup([['10']]);
  await count({ filter, from: '2025-11-01' });
  const few = await count({ filter, from: '2025-11-01' });
  const more = await aGroup([['1', '2'], ['3'], ['4', '5', '6', '7'], []]);

  expect(await count({ filter: more, from: '2025-11-01' })).toBe(few);
});

it.each<[string[], GroupTrendQueryVariables]>([
  [['DATE_IN_FUTURE', 'until'], { until: '2026-01-16' }],
  [['DAYS_REVERSED', 'from'], { from: '2026-01-15', until: '2026-01-14' }],
  [['RANGE_TOO_LONG', 'from'], { from: '2020-01-01' }],
])('is refused as %j', async (told, variables) => {
  const { errors } = await ask(variables);
  const codes = errors?.map(({ extensions }) => [
    extensions?.code,
    ...((extensions?.argument as string[]) ?? []),
  ]);
  expect(codes).toEqual([told]);
});

it('is not for the public', async () => {
  const { errors } = await api.run(GroupTrendDocument, {});
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});
