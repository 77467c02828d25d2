import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  ReviewQueueDocument,
  type ReviewQueueQueryVariables,
  SubmitProgressDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';

// Today is 2026-01-15.
const api = startApi();
const aReviewer = () => anAccount(api.em, { roles: ['REVIEWER'] });
const on = (day: string) => new Date(`${day}T02:00:00Z`);

async function queueOf(key: string, variables: ReviewQueueQueryVariables = {}) {
  const { data, errors } = await api.run(ReviewQueueDocument, variables, key);
  expect(errors).toBeUndefined();
  return data?.reviewQueue.edges.map(({ node }) => node) ?? [];
}

/** Two reports of one region that wait, the later one made first, and one of elsewhere. */
async function aQueue() {
  const { region, department, indicator, target, ...reporter } = await aReporter(api.em);
  const place = { region, department, indicator };
  const late = await aReport(api.em, { ...place, submittedAt: on('2026-01-10') });
  const early = await aReport(api.em, { ...place, period: '2025-Q3', submittedAt: on('2026-01-02') });
  const elsewhere = await aReport(api.em);
  const id = (report: { id: string }) => globalId('ProgressReport', report.id);
  return { ...reporter, ...place, target, place, late: id(late), early: id(early), elsewhere: id(elsewhere) };
}

it('holds what waits, the longest waiting first, and for how many days', async () => {
  const { late, early, region, place } = await aQueue();
  for (const state of ['DRAFT', 'WITHDRAWN', 'RETURNED'] as const)
    await aReport(api.em, { ...place, period: '2025-Q2', state });
  const { key } = await aReviewer();

  const queue = await queueOf(key, { filter: { region: globalId('Region', region.id) } });

  expect(queue.map(({ id, daysWaiting }) => [id, daysWaiting])).toEqual([
    [early, 13],
    [late, 5],
  ]);
});

it('shows beside each what is unusual, what was verified last, and the sentences that it serves', async () => {
  const { key: reporter, indicator, region, department, target, inputFor } = await aReporter(api.em);
  const place = { indicator, region, department };
  await aReport(api.em, { ...place, period: '2025-Q2', value: '30', state: 'VERIFIED' });
  const input = inputFor({ value: '3000', narrative: '新增试点全部计入' });
  const { data } = await api.run(SubmitProgressDocument, { input }, reporter);
  expect(data?.submitProgress.errors).toEqual([]);
  const { key } = await aReviewer();

  const [report] = await queueOf(key, { filter: { policy: globalId('Policy', target.policy.id) } });

  expect(report).toMatchObject({
    daysWaiting: 0,
    known: { latest: { period: '2025-Q2', quantity: { text: '30家' } } },
  });
  expect(report?.warnings.map(({ code }) => code)).toEqual(['TEN_TIMES']);
  expect(report?.targets.edges[0]?.node.spans[0]?.span.quote).toEqual(expect.any(String));
});

it('leaves out what the caller submitted', async () => {
  const { place, late, early, region } = await aQueue();
  const { key, account } = await aReviewer();
  await aReport(api.em, { ...place, period: '2025-Q1', submittedBy: account });
  const filter = { region: globalId('Region', region.id) };
  const { key: other } = await aReviewer();

  expect((await queueOf(key, { filter })).map(({ id }) => id)).toEqual([early, late]);
  expect(await queueOf(other, { filter })).toHaveLength(3);
});

it('narrows by indicator and department', async () => {
  const { indicator, department, elsewhere } = await aQueue();
  const { key } = await aReviewer();
  const filters = [
    { indicator: globalId('Indicator', indicator.id) },
    { department: globalId('Department', department.id) },
  ];
  for (const filter of filters) expect(await queueOf(key, { filter })).toHaveLength(2);
  expect((await queueOf(key, { first: 100 })).map(({ id }) => id)).toContain(elsewhere);
});

it('is refused to who decides nothing', async () => {
  const { key } = await aQueue();
  const { key: leader } = await anAccount(api.em, { roles: ['LEADER'] });
  for (const by of [undefined, key, leader]) {
    const { errors } = await api.run(ReviewQueueDocument, {}, by);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

it('asks the database as often for many reports as for one', async () => {
  await aQueue();
  const { key } = await aReviewer();
  const count = async (first: number) => {
    api.queries.length = 0;
    expect(await queueOf(key, { first })).toHaveLength(first);
    return api.queries.length;
  };
  const few = await count(1);
  expect(await count(3)).toBe(few);
});
