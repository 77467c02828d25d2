import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  DepartmentReportingDocument,
  DepartmentsReportingDocument,
  MyWorkDocument,
  OverviewReportingDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aReport } from '../../support/builders/report.js';
import { aReporter } from '../../support/builders/reporter.js';
import { aTarget } from '../../support/builders/target.js';

// The day after the last quarter of 2025 was due.
const api = startApi({ now: '2026-01-16T04:00:00Z' });
const on = (day: string) => new Date(`${day}T02:00:00Z`);
const aLeader = async () => (await anAccount(api.em, { roles: ['LEADER'] })).key;

/** One quarter on time, one late, one sent back, one silent. */
async function aYear() {
  const { region, department, indicator, ...reporter } = await aReporter(api.em);
  const place = { region, department, indicator };
  const at = (day: string) => ({ submittedAt: on(day), decidedAt: on('2025-12-30') });
  await aReport(api.em, { ...place, period: '2025-Q1', state: 'VERIFIED', ...at('2025-04-15') });
  await aReport(api.em, { ...place, period: '2025-Q2', ...at('2025-08-01') });
  await aReport(api.em, { ...place, period: '2025-Q3', state: 'RETURNED', ...at('2025-10-10') });
  return { ...reporter, ...place, id: globalId('Department', department.id) };
}

const figures = {
  asOf: '2026-01-16',
  due: 4,
  submitted: 2,
  onTime: 1,
  late: 1,
  missing: 2,
  returned: 1,
  completeness: '0.5',
  timeliness: '0.25',
};

it('tells of a department what was due, what came, and what of it on its day', async () => {
  const { id, key } = await aYear();
  for (const by of [key, await aLeader()]) {
    const { data } = await api.run(DepartmentReportingDocument, { id }, by);
    expect(data?.department?.reporting).toEqual(figures);
  }
});

it('agrees with what the department finds on its list', async () => {
  const { id, key } = await aYear();
  const { data } = await api.run(DepartmentReportingDocument, { id }, key);
  const { data: work } = await api.run(MyWorkDocument, {}, key);
  const counts: Record<string, number> = Object.fromEntries(
    work?.myWork.counts.byState.map(({ state, count }) => [state, count]) ?? [],
  );
  const { due, submitted, missing, returned } = data?.department?.reporting ?? {};

  const of = (state: string) => counts[state] ?? 0;
  expect(counts).toMatchObject({ OPEN: 0, DUE_SOON: 0 });
  expect(missing).toBe(of('LATE') + of('RETURNED'));
  expect(returned).toBe(of('RETURNED'));
  expect(submitted).toBe(of('SUBMITTED') + of('VERIFIED'));
  expect(due).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
});

it.each([
  // The first quarter is due on 15 April: on that day nothing is missing yet.
  ['2025-04-15', { due: 0, missing: 0, completeness: null }],
  ['2025-08-01', { due: 2, onTime: 1, late: 1, missing: 0, completeness: '1' }],
  ['2025-07-31', { due: 2, onTime: 1, late: 0, missing: 1 }],
  // Sent back on 30 December: until then it stood.
  ['2025-12-29', { due: 3, onTime: 2, late: 1, missing: 0, returned: 0 }],
])('tells what had come by %s', async (asOf, expected) => {
  const { id, key } = await aYear();
  const { data } = await api.run(DepartmentReportingDocument, { id, asOf }, key);
  expect(data?.department?.reporting).toMatchObject({ asOf, ...expected });
});

it('counts the newest four periods', async () => {
  const { department, region, key } = await aReporter(api.em);
  const indicator = await anIndicator(api.em, { owner: department, cadence: 'MONTHLY' });
  await aTarget(api.em, { indicator, region });
  const { data } = await api.run(
    DepartmentReportingDocument,
    { id: globalId('Department', department.id) },
    key,
  );
  expect(data?.department?.reporting?.due).toBe(8);
});

it('tells a leader of all that some targets ask for, each value once', async () => {
  const { indicator, region } = await aYear();
  const other = await aDepartment(api.em, { region });
  await aTarget(api.em, { indicator, region, departments: [other] });
  const filter = { region: globalId('Region', region.id) };

  const { data } = await api.run(OverviewReportingDocument, { filter }, await aLeader());

  expect(data?.overview.reporting).toEqual(figures);
});

it('is null for whom it does not concern, and refused for a day to come', async () => {
  const { id } = await aYear();
  const { key: stranger } = await aReporter(api.em);
  const { key: partner } = await anAccount(api.em);
  for (const by of [undefined, stranger, partner]) {
    const { data } = await api.run(DepartmentReportingDocument, { id }, by);
    expect(data?.department).toEqual({ reporting: null });
  }
  const { data } = await api.run(OverviewReportingDocument, {}, partner);
  expect(data?.overview).toEqual({ reporting: null });
  const { errors } = await api.run(DepartmentReportingDocument, { id, asOf: '2026-01-17' }, await aLeader());
  expect(errors?.[0]?.extensions?.code).toBe('DATE_IN_FUTURE');
});

it('asks the database as often for many departments as for one', async () => {
  await aYear();
  await aYear();
  const key = await aLeader();
  const count = async (first: number) => {
    api.queries.length = 0;
    const { data } = await api.run(DepartmentsReportingDocument, { first }, key);
    expect(data?.departments.edges).toHaveLength(first);
    return api.queries.length;
  };
  const few = await count(1);
  expect(await count(5)).toBe(few);
});
