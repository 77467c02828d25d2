import { expect, it } from '@jest/globals';
import { Target } from '../../../src/features/target/target.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  MyWorkDocument,
  type MyWorkQueryVariables,
  SubmitProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';

// Today is 2026-01-15: the four quarters of 2025 are over, and the last is due today.
const api = startApi();

async function workOf(key: string | undefined, variables: MyWorkQueryVariables = {}) {
  const { data, errors } = await api.run(MyWorkDocument, variables, key);
  expect(errors).toBeUndefined();
  const { edges, ...connection } = data?.myWork ?? { edges: [] };
  return { ...connection, nodes: edges.map(({ node }) => node) };
}
const statesOf = async (key: string, variables: MyWorkQueryVariables = {}) =>
  (await workOf(key, variables)).nodes.map(({ period, state, daysLate }) => `${period} ${state} ${daysLate}`);

it('lists what is due of each period that is over, the longest late first, with what it serves', async () => {
  const { key, indicator, region, department, target } = await aReporter(api.em);

  const { nodes, totalCount, counts } = await workOf(key);

  expect(await statesOf(key)).toEqual([
    '2025-Q1 LATE 275',
    '2025-Q2 LATE 184',
    '2025-Q3 LATE 92',
    '2025-Q4 DUE_SOON 0',
  ]);
  expect(nodes[3]).toMatchObject({
    periodEndsOn: '2025-12-31',
    dueOn: '2026-01-15',
    indicator: { id: globalId('Indicator', indicator.id) },
    region: { id: globalId('Region', region.id) },
    departments: [{ id: globalId('Department', department.id) }],
    known: {
      latest: null,
      returned: null,
      targets: { edges: [{ node: { id: globalId('Target', target.id) } }] },
    },
  });
  expect(totalCount).toBe(4);
  expect(counts).toMatchObject({ olderToDo: 0 });
  expect(counts?.byState.map(({ state, count }) => `${state} ${count}`)).toEqual([
    'OPEN 0',
    'DUE_SOON 1',
    'LATE 3',
    'RETURNED 0',
    'SUBMITTED 0',
    'VERIFIED 0',
  ]);
});

it('closes what is reported, by itself, and keeps how late it came', async () => {
  const { key, inputFor } = await aReporter(api.em);
  await api.run(SubmitProgressDocument, { input: inputFor() }, key);
  await api.run(SubmitProgressDocument, { input: inputFor({ period: '2025-Q3' }) }, key);

  expect(await statesOf(key)).toEqual(['2025-Q1 LATE 275', '2025-Q2 LATE 184']);
  expect(await statesOf(key, { filter: { state: ['SUBMITTED'] } })).toEqual([
    '2025-Q3 SUBMITTED 92',
    '2025-Q4 SUBMITTED 0',
  ]);
});

it('puts what was sent back first, with the reason and what is known; a verified value is done', async () => {
  const { key, indicator, region, department } = await aReporter(api.em);
  const place = { indicator, region, department };
  await aReport(api.em, { ...place, period: '2025-Q3', value: '30', state: 'VERIFIED' });
  const returned = await aReport(api.em, { ...place, state: 'RETURNED' });
  const draft = await aReport(api.em, { ...place, value: '41', state: 'DRAFT' });

  const { nodes } = await workOf(key);

  expect(nodes.map(({ period, state }) => `${period} ${state}`)).toEqual([
    '2025-Q4 RETURNED',
    '2025-Q1 LATE',
    '2025-Q2 LATE',
  ]);
  expect(nodes[0]?.known).toMatchObject({
    latest: { period: '2025-Q3', quantity: { text: '30家' } },
    returned: { id: globalId('ProgressReport', returned.id), reason: '口径有误' },
    drafts: [{ id: globalId('ProgressReport', draft.id) }],
  });
});

it('keeps what was sent back waiting after its next report was taken back', async () => {
  const { key, indicator, region, department } = await aReporter(api.em);
  const returned = await aReport(api.em, { indicator, region, department, state: 'RETURNED' });
  await aReport(api.em, { indicator, region, department, state: 'WITHDRAWN' });

  const { nodes } = await workOf(key, { filter: { state: ['RETURNED'] } });

  expect(nodes).toMatchObject([
    { period: '2025-Q4', known: { returned: { id: globalId('ProgressReport', returned.id) } } },
  ]);
});

it('asks every department that may report, until one has', async () => {
  const indicator = await anIndicator(api.em);
  const region = await aRegion(api.em);
  const departments = [await aDepartment(api.em, { region }), await aDepartment(api.em, { region })];
  await aTarget(api.em, { indicator, region, departments });
  const [a, b] = await Promise.all(departments.map((each) => anAccount(api.em, { departments: [each] })));
  const [first, second] = [a?.key ?? '', b?.key ?? ''];
  const list = ['2025-Q1 LATE 275', '2025-Q2 LATE 184', '2025-Q3 LATE 92'];
  expect(await statesOf(first)).toEqual([...list, '2025-Q4 DUE_SOON 0']);
  expect(await statesOf(second)).toEqual([...list, '2025-Q4 DUE_SOON 0']);

  const input = {
    indicatorId: globalId('Indicator', indicator.id),
    regionId: globalId('Region', region.id),
    period: '2025-Q4',
    value: '40',
    idempotencyKey: 'shared',
  };
  const { data } = await api.run(SubmitProgressDocument, { input }, first);
  expect(data?.submitProgress.errors).toEqual([]);

  expect(await statesOf(second)).toEqual(list);
});

it.each<[string, Partial<Parameters<typeof aTarget>[1]>, string[]]>([
  ['began in May', { startsOn: '2025-05-10' }, ['2025-Q2', '2025-Q3', '2025-Q4']],
  ['ended in May', { dueOn: '2025-05-10' }, ['2025-Q1', '2025-Q2']],
  ['ended before the horizon', { startsOn: '2020-01-01', dueOn: '2024-12-31' }, []],
  ['has no deadline', { dueOn: null }, ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']],
  ['begins tomorrow', { startsOn: '2026-01-16' }, []],
  ['was taken back by a decision', { cancelledAt: new Date('2026-01-02T00:00:00Z') }, []],
  ['is stated no more', { droppedAt: new Date('2026-01-02T00:00:00Z') }, []],
])('asks only while a target asks: one that %s', async (_, fields, periods) => {
  const region = await aRegion(api.em);
  const department = await aDepartment(api.em, { region });
  const indicator = await anIndicator(api.em, { owner: department });
  await aTarget(api.em, { indicator, region, ...fields });
  const { key } = await anAccount(api.em, { departments: [department] });
  expect((await workOf(key)).nodes.map(({ period }) => period)).toEqual(periods);
});

it('asks nothing for a policy that is not published, or ran out', async () => {
  const { key, target } = await aReporter(api.em);
  const policy = await aPolicy(api.em, { effectiveTo: '2025-06-30' });
  await api.em.nativeUpdate(Target, { id: target.id }, { policy: policy.id });
  expect((await workOf(key)).nodes.map(({ period }) => period)).toEqual(['2025-Q1', '2025-Q2']);

  const draft = await aPolicy(api.em, { state: 'DRAFT' });
  await api.em.nativeUpdate(Target, { id: target.id }, { policy: draft.id });
  expect((await workOf(key)).nodes).toEqual([]);
});

it('lists the eight newest periods, and counts what is older', async () => {
  const region = await aRegion(api.em);
  const department = await aDepartment(api.em, { region });
  const indicator = await anIndicator(api.em, { owner: department, cadence: 'MONTHLY' });
  await aTarget(api.em, { indicator, region });
  await aReport(api.em, { indicator, region, department, period: '2025-01', state: 'VERIFIED' });
  const { key } = await anAccount(api.em, { departments: [department] });

  const { nodes, counts, totalCount } = await workOf(key, { first: 100 });

  expect(nodes.map(({ period }) => period)).toEqual([5, 6, 7, 8, 9, 10, 11, 12].map(monthOf2025));
  expect({ olderToDo: counts?.olderToDo, totalCount }).toEqual({ olderToDo: 3, totalCount: 8 });
});
const monthOf2025 = (month: number): string => `2025-${`${month}`.padStart(2, '0')}`;

it('goes on from a cursor without a gap', async () => {
  const { key } = await aReporter(api.em);
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await workOf(key, { first: 1, after });
    seen.push(...nodes.map(({ period }) => period));
    after = pageInfo?.endCursor ?? null;
    if (!pageInfo?.hasNextPage) break;
  }
  expect(seen).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
});

it('is refused to who reports nothing', async () => {
  const { key } = await anAccount(api.em, { roles: ['REVIEWER'] });
  const codeOf = async (by?: string) => (await api.run(MyWorkDocument, {}, by)).errors?.[0]?.extensions?.code;
  expect([await codeOf(), await codeOf(key)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

it('asks the database as often for many obligations as for one', async () => {
  const { key, department, region } = await aReporter(api.em);
  const count = async (first: number) => {
    api.queries.length = 0;
    const { nodes } = await workOf(key, { first });
    expect(nodes).toHaveLength(first);
    return api.queries.length;
  };
  const few = await count(1);
  for (let more = 0; more < 3; more += 1) {
    const indicator = await anIndicator(api.em, { owner: department });
    await aTarget(api.em, { indicator, region });
  }
  expect(await count(16)).toBe(few);
});
