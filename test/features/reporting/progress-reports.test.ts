import { expect, it } from '@jest/globals';
import type { ReportState } from '../../../src/features/reporting/reporting.rules.js';
import { globalId } from '../../../src/shared/ids.js';
import type { Role } from '../../../src/shared/session.js';
import {
  ProgressReportByIdDocument,
  ProgressReportsDocument,
  type ProgressReportsQueryVariables,
  ProgressReportsWithAllDocument,
  ReportsOfIndicatorDocument,
  ReportsOfIndicatorsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';

const api = startApi();

const idOf = ({ id }: { id: string }) => globalId('ProgressReport', id);
const list = async (variables: ProgressReportsQueryVariables, key?: string) => {
  const { data, errors } = await api.run(ProgressReportsDocument, variables, key);
  return data?.progressReports.edges.map(({ node }) => node.id) ?? errors?.[0]?.extensions?.code;
};
const reviewerKey = async () => (await anAccount(api.em, { roles: ['REVIEWER'] })).key;

const STATES = ['VERIFIED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN'] as const;

it.each<[Role, 'own' | 'other', ReportState[]]>([
  ['PUBLIC', 'other', []],
  ['ADMINISTRATOR', 'own', []],
  ['PARTNER', 'own', ['VERIFIED']],
  ['EDITOR', 'own', ['VERIFIED']],
  ['REPORTER', 'other', ['VERIFIED']],
  ['REPORTER', 'own', ['VERIFIED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN']],
  ['LEADER', 'other', ['VERIFIED', 'SUBMITTED', 'RETURNED', 'WITHDRAWN']],
  ['REVIEWER', 'other', ['VERIFIED', 'SUBMITTED', 'RETURNED', 'WITHDRAWN']],
])('shows %s the reports of its %s department that are %j', async (role, whose, visible) => {
  const region = await aRegion(api.em);
  const bodies = { own: await aDepartment(api.em, { region }), other: await aDepartment(api.em, { region }) };
  const indicator = await anIndicator(api.em);
  const reports = [];
  for (const [at, state] of STATES.entries()) {
    const period = `202${at}-Q1`;
    reports.push(await aReport(api.em, { indicator, region, department: bodies[whose], state, period }));
  }
  const account =
    role === 'PUBLIC' ? null : await anAccount(api.em, { roles: [role], departments: [bodies.own] });
  const id = globalId('Indicator', indicator.id);
  const ids = reports.filter(({ state }) => visible.includes(state)).map(idOf);

  const listed = await list({ filter: { indicator: id }, orderBy: [{ field: 'PERIOD' }] }, account?.key);
  expect(listed).toEqual(ids.length ? ids : 'FORBIDDEN');

  const nested = await api.run(ReportsOfIndicatorDocument, { id }, account?.key);
  expect(nested.data?.indicator?.reports).toMatchObject({
    totalCount: ids.length,
    edges: ids.toReversed().map((each) => ({ node: { id: each } })),
  });

  for (const report of reports) {
    const found = await api.run(ProgressReportByIdDocument, { id: idOf(report) }, account?.key);
    const isVisible = visible.includes(report.state);
    expect(found.data).toMatchObject({
      progressReport: isVisible ? { id: idOf(report), state: report.state } : null,
      node: isVisible ? { id: idOf(report), __typename: 'ProgressReport' } : null,
    });
  }
});

it('narrows the list by state, indicator, region, department and period', async () => {
  const [region, elsewhere] = [await aRegion(api.em), await aRegion(api.em)];
  const [department, other] = [await aDepartment(api.em), await aDepartment(api.em)];
  const [indicator, another] = [await anIndicator(api.em), await anIndicator(api.em)];
  const wanted = await aReport(api.em, { indicator, region, department });
  const rest = {
    state: await aReport(api.em, { indicator, region, department, period: '2025-Q3', state: 'VERIFIED' }),
    indicator: await aReport(api.em, { indicator: another, region, department }),
    region: await aReport(api.em, { indicator, region: elsewhere, department }),
    department: await aReport(api.em, { indicator, region, department: other, period: '2025-Q2' }),
  };
  const filter = {
    state: ['SUBMITTED' as const],
    indicator: globalId('Indicator', indicator.id),
    region: globalId('Region', region.id),
    department: globalId('Department', department.id),
    period: '2025-Q4',
  };
  const key = await reviewerKey();

  expect(await list({ filter }, key)).toEqual([idOf(wanted)]);
  expect(await list({ filter: { ...filter, state: [] } }, key)).toEqual([]);
  const without = (...fields: (keyof typeof filter)[]) =>
    list({ filter: { ...filter, ...Object.fromEntries(fields.map((field) => [field, null])) } }, key);
  expect(await without('indicator')).toEqual(expect.arrayContaining([idOf(rest.indicator), idOf(wanted)]));
  expect(await without('region')).toEqual(expect.arrayContaining([idOf(rest.region), idOf(wanted)]));
  expect(await without('period', 'state')).toEqual([idOf(wanted), idOf(rest.state)]);
  expect(await without('period', 'department')).toEqual([idOf(wanted), idOf(rest.department)]);
});

it('pages through the list in the order asked, each report once', async () => {
  const indicator = await anIndicator(api.em);
  const region = await aRegion(api.em);
  const reports = [];
  for (const [period, submittedAt] of [
    ['2025-Q1', '2026-01-03T00:00:00.000Z'],
    ['2025-Q2', '2026-01-01T00:00:00.000Z'],
    ['2025-Q3', '2026-01-02T00:00:00.001Z'],
    ['2025-Q4', '2026-01-02T00:00:00.000Z'],
  ] as const) {
    reports.push(await aReport(api.em, { indicator, region, period, submittedAt: new Date(submittedAt) }));
  }
  const key = await reviewerKey();
  const filter = { indicator: globalId('Indicator', indicator.id) };
  const pageThrough = async (
    orderBy: ProgressReportsQueryVariables['orderBy'],
    after: string | null = null,
  ): Promise<string[]> => {
    const { data } = await api.run(ProgressReportsDocument, { filter, orderBy, first: 2, after }, key);
    expect(data?.progressReports.totalCount).toBe(4);
    const { edges = [], pageInfo } = data?.progressReports ?? {};
    const rest = pageInfo?.hasNextPage ? await pageThrough(orderBy, pageInfo.endCursor) : [];
    return [...edges.map(({ node }) => node.id), ...rest];
  };

  const [q1, q2, q3, q4] = reports.map(idOf);
  expect(await pageThrough(null)).toEqual([q4, q3, q2, q1]);
  expect(await pageThrough([{ field: 'SUBMITTED_AT', direction: 'ASC' }])).toEqual([q2, q4, q3, q1]);
  expect(await pageThrough([{ field: 'SUBMITTED_AT', direction: 'DESC' }])).toEqual([q1, q3, q4, q2]);
});

it('shows the reports of an indicator in one region or in all', async () => {
  const [region, other] = [await aRegion(api.em), await aRegion(api.em)];
  const indicator = await anIndicator(api.em);
  const here = await aReport(api.em, { indicator, region });
  await aReport(api.em, { indicator, region: other });
  const key = await reviewerKey();
  const id = globalId('Indicator', indicator.id);

  const all = await api.run(ReportsOfIndicatorDocument, { id }, key);
  const one = await api.run(ReportsOfIndicatorDocument, { id, region: globalId('Region', region.id) }, key);

  expect(all.data?.indicator?.reports.totalCount).toBe(2);
  expect(one.data?.indicator?.reports).toMatchObject({
    totalCount: 1,
    edges: [{ node: { id: idOf(here) } }],
  });
});

it('asks the database as often for many reports as for one', async () => {
  const key = await reviewerKey();
  const count = async (
    document: typeof ProgressReportsWithAllDocument | typeof ReportsOfIndicatorsDocument,
  ) => {
    api.queries.length = 0;
    const { errors } = await api.run<unknown, Record<string, never>>(document, {}, key);
    expect(errors).toBeUndefined();
    return api.queries.length;
  };
  await aReport(api.em);
  const few = [await count(ProgressReportsWithAllDocument), await count(ReportsOfIndicatorsDocument)];
  for (let more = 0; more < 3; more += 1) await aReport(api.em);

  expect([await count(ProgressReportsWithAllDocument), await count(ReportsOfIndicatorsDocument)]).toEqual(
    few,
  );
  // The caller; the page with accounts and units; indicators, regions, departments; units as asked for by value.
  expect(few[0]).toBeLessThanOrEqual(6);
});
