import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { type ObligationFilter, ObligationsDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';

const api = startApi();

async function seenBy(key: string, filter: ObligationFilter) {
  const { data, errors } = await api.run(ObligationsDocument, { first: 100, filter }, key);
  expect(errors).toBeUndefined();
  return data?.obligations.edges.map(({ node }) => `${node.period} ${node.state}`);
}

it('shows leaders and reviewers what each department has to report, by what they ask for', async () => {
  const { indicator, region, department, target } = await aReporter(api.em);
  await aReporter(api.em);
  await aReport(api.em, { indicator, region, department, state: 'VERIFIED' });
  const all = ['2025-Q1 LATE', '2025-Q2 LATE', '2025-Q3 LATE', '2025-Q4 VERIFIED'];

  for (const role of ['LEADER', 'REVIEWER', 'AUDITOR'] as const) {
    const { key } = await anAccount(api.em, { roles: [role] });
    const filters: ObligationFilter[] = [
      { department: globalId('Department', department.id) },
      { region: globalId('Region', region.id) },
      { indicator: globalId('Indicator', indicator.id) },
      { policy: globalId('Policy', target.policy.id) },
    ];
    for (const filter of filters) expect(await seenBy(key, filter)).toEqual(all);
    const [first = {}] = filters;
    expect(await seenBy(key, { ...first, state: ['VERIFIED'] })).toEqual(['2025-Q4 VERIFIED']);
    expect((await seenBy(key, {}))?.length).toBeGreaterThan(4);
  }
});

it('shows a reporter its own alone', async () => {
  const { key, department } = await aReporter(api.em);
  const other = await aReporter(api.em);

  expect(await seenBy(key, {})).toHaveLength(4);
  expect(await seenBy(key, { department: globalId('Department', department.id) })).toHaveLength(4);
  expect(await seenBy(key, { department: globalId('Department', other.department.id) })).toEqual([]);
});

it('is refused to partners and the public', async () => {
  const { key } = await anAccount(api.em);
  for (const by of [undefined, key]) {
    const { errors } = await api.run(ObligationsDocument, {}, by);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});
