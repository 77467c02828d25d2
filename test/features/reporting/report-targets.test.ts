import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { TargetsOfReportDocument, TargetsOfReportsDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

it('shows every target that a report serves, and no other', async () => {
  const { indicator, region, department, target, key } = await aReporter(api.em);
  const report = await aReport(api.em, { indicator, region, department });
  const second = await aTarget(api.em, { indicator, region, dueOn: '2030-12-31' });
  await aTarget(api.em, { indicator, region: await aRegion(api.em) });
  await aTarget(api.em, { region });
  await aTarget(api.em, { indicator, region, policy: await aPolicy(api.em, { region, state: 'DRAFT' }) });
  const id = globalId('ProgressReport', report.id);

  const all = await api.run(TargetsOfReportDocument, { id }, key);
  const ids = [target, second].map((each) => ({ node: { id: globalId('Target', each.id) } }));
  expect(all.data?.progressReport?.targets).toMatchObject({ totalCount: 2, edges: ids });
  const first = await api.run(TargetsOfReportDocument, { id, first: 1 }, key);
  expect(first.data?.progressReport?.targets).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
    edges: ids.slice(0, 1),
  });
});

it('asks the database as often for many reports as for one', async () => {
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const count = async () => {
    api.queries.length = 0;
    expect((await api.run(TargetsOfReportsDocument, {}, key)).errors).toBeUndefined();
    return api.queries.length;
  };
  await aReport(api.em);
  const few = await count();
  for (let more = 0; more < 3; more += 1) {
    const { indicator, region, department } = await aReporter(api.em);
    await aReport(api.em, { indicator, region, department });
  }
  expect(await count()).toBe(few);
  // The caller, the reports, their targets and counts.
  expect(few).toBeLessThanOrEqual(4);
});
