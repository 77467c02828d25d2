import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ReportsOfTargetsDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

const idOf = ({ id }: { id: string }) => globalId('ProgressReport', id);
const reportsOf = async (target: { id: string }, key?: string) => {
  const { data } = await api.run(ReportsOfTargetsDocument, {}, key);
  return data?.targets.edges.find(({ node }) => node.id === globalId('Target', target.id))?.node;
};

it('shows the reports that a target reads, the last verified apart from what came later', async () => {
  const { target, indicator, region, department, key } = await aReporter(api.em);
  const place = { indicator, region, department };
  await aReport(api.em, { ...place, period: '2025-Q1', state: 'VERIFIED' });
  const verified = await aReport(api.em, { ...place, period: '2025-Q2', state: 'VERIFIED' });
  await aReport(api.em, { ...place, period: '2025-Q3', state: 'RETURNED' });
  const again = await aReport(api.em, { ...place, period: '2025-Q3' });
  await aReport(api.em, { indicator, region: await aRegion(api.em), period: '2025-Q4', state: 'VERIFIED' });
  const twin = await aTarget(api.em, { indicator, region });

  const own = await reportsOf(target, key);
  expect(own?.latestReport).toEqual({ id: idOf(verified), state: 'VERIFIED' });
  expect(own?.reports).toMatchObject({ totalCount: 4, edges: [{ node: { id: idOf(again) } }, {}] });
  expect(await reportsOf(twin, key)).toMatchObject({
    latestReport: own?.latestReport,
    reports: own?.reports,
  });

  const { key: partner } = await anAccount(api.em);
  const verifiedOnly = await reportsOf(target, partner);
  expect(verifiedOnly?.reports).toMatchObject({
    totalCount: 2,
    edges: [{ node: { id: idOf(verified) } }, {}],
  });
  expect(await reportsOf(target)).toMatchObject({
    latestReport: null,
    reports: { totalCount: 0, edges: [] },
  });
});

it('shows what was said last while nothing is verified, to whom it may be shown', async () => {
  const { target, indicator, region, department, key } = await aReporter(api.em);
  const place = { indicator, region, department };
  await aReport(api.em, { ...place, period: '2025-Q3' });
  const last = await aReport(api.em, { ...place, period: '2025-Q4', state: 'RETURNED' });
  const partner = await anAccount(api.em);

  expect((await reportsOf(target, key))?.latestReport).toEqual({ id: idOf(last), state: 'RETURNED' });
  expect((await reportsOf(target, partner.key))?.latestReport).toBeNull();
});

it('asks the database as often for many targets as for one', async () => {
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const count = async () => {
    api.queries.length = 0;
    expect((await api.run(ReportsOfTargetsDocument, {}, key)).errors).toBeUndefined();
    return api.queries.length;
  };
  await aReport(api.em);
  const few = await count();
  for (let more = 0; more < 3; more += 1) {
    const { indicator, region, department } = await aReporter(api.em);
    await aReport(api.em, { indicator, region, department });
  }
  expect(await count()).toBe(few);
  // The caller, the targets, their latest reports, a page of reports each, and their counts.
  expect(few).toBeLessThanOrEqual(5);
});
