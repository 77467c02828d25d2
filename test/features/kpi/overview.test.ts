import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import type { Role } from '../../../src/shared/session.js';
import {
  OverviewInFullDocument,
  type OverviewInFullQuery,
  type OverviewInFullQueryVariables,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator } from '../../support/builders/indicator.js';
import { aDuty, aMeasure } from '../../support/builders/measure.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

type Counts = Pick<
  OverviewInFullQuery['overview'],
  'total' | 'byStatus' | 'byLight' | 'unassigned' | 'meanAttainment'
>;

const keys = new Map<Role, string>();
beforeAll(async () => {
  for (const role of ['PARTNER', 'LEADER', 'EDITOR', 'REPORTER'] as const) {
    keys.set(role, (await anAccount(api.em, { roles: [role] })).key);
  }
});

const ask = async (variables: Partial<OverviewInFullQueryVariables> = {}, role: Role = 'LEADER') => {
  const { data, errors } = await api.run(OverviewInFullDocument, { first: 10, ...variables }, keys.get(role));
  return { overview: data?.overview, refused: errors?.map(({ extensions }) => extensions?.code) };
};
const seen = async (variables: Partial<OverviewInFullQueryVariables> = {}, role: Role = 'LEADER') => {
  const { overview, refused } = await ask(variables, role);
  if (!overview) throw new Error(`refused: ${refused}`);
  return overview;
};

/** What is counted at all, by name: zeros left out. */
const statuses = ({ byStatus }: Counts) =>
  Object.fromEntries(byStatus.filter(({ count }) => count).map(({ status, count }) => [status, count]));
const lights = ({ byLight }: Counts) =>
  Object.fromEntries(byLight.filter(({ count }) => count).map(({ light, count }) => [light, count]));

/** A target of its own indicator, with what is reported for 2025. */
async function reported(value: string | null, fields: Parameters<typeof aTarget>[1] = {}) {
  const indicator = await anIndicator(api.em);
  const target = await aTarget(api.em, { indicator, ...fields });
  const region = await target.region.loadOrFail();
  if (value) await aReport(api.em, { indicator, region, period: '2025', value, state: 'VERIFIED' });
  return target;
}

describe('an overview', () => {
  it('counts each target once, by every part, zero included', async () => {
    const region = await aRegion(api.em);
    const [policy, other] = [await aPolicy(api.em, { region }), await aPolicy(api.em, { region })];
    const [first, second] = [await aDepartment(api.em), await aDepartment(api.em)];
    await reported('100', { region, policy, departments: [first, second] });
    await reported('150', { region, policy, alsoIn: [other], dueOn: '2026-12-31' });
    await reported('2', { region, policy: other, departments: [first] });
    await aTarget(api.em, { region, policy: other, today: null });
    const filter = { region: globalId('Region', region.id) };

    const overview = await seen({ filter });

    expect(overview.total).toBe(4);
    expect(overview.asOf).toBe('2026-01-15');
    expect(overview.isDemo).toBe(false);
    expect(statuses(overview)).toEqual({ ACHIEVED: 2, OFF_TRACK: 1, NO_DATA: 1 });
    expect(overview.byStatus).toHaveLength(8);
    expect(lights(overview)).toEqual({ GREEN: 2, RED: 1, GREY: 1 });
    expect(overview.byLight).toHaveLength(4);
    expect(overview.unassigned).toBe(2);
    // (1 + 1, capped, + 0.02) / 3: what has no value is not zero.
    expect(overview.meanAttainment).toBe('0.673333');
    expect(overview.byPolicy).toMatchObject([
      { policy: { id: globalId('Policy', policy.id) }, total: 2, unassigned: 1, meanAttainment: '1' },
      { policy: { id: globalId('Policy', other.id) }, total: 2, unassigned: 1, meanAttainment: '0.02' },
    ]);
    expect(overview.byRegion).toMatchObject([{ region: { id: filter.region }, total: 4 }]);
    expect(overview.byYear).toMatchObject([
      { year: 2026, total: 1 },
      { year: 2027, total: 3 },
    ]);
    expect(overview.byDepartment).toMatchObject([
      { department: { id: globalId('Department', first.id) }, total: 2 },
      { department: { id: globalId('Department', second.id) }, total: 1 },
      { department: null, total: 2, unassigned: 2 },
    ]);
  });

  it('counts the members of a group in its place, and a group whose members are unknown itself', async () => {
    const region = await aRegion(api.em);
    const policy = await aPolicy(api.em, { region });
    const [left, right] = [await aDepartment(api.em), await aDepartment(api.em)];
    const group = await aDepartment(api.em, { members: [left, right] });
    const unknown = await aDepartment(api.em, { kind: 'GROUP' });
    const measure = await aMeasure(api.em, { policy, duties: [unknown] });
    for (const department of [group, left, right]) {
      await aDuty(api.em, { measure, department, role: 'LOCAL', ...(department === group ? {} : { group }) });
    }
    await aTarget(api.em, { region, policy, measures: [measure] });

    const { byDepartment, unassigned } = await seen({ filter: { policy: globalId('Policy', policy.id) } });

    expect(byDepartment.map(({ department }) => department?.id)).toEqual(
      [left, right, unknown].map(({ id }) => globalId('Department', id)),
    );
    expect(unassigned).toBe(0);
  });

  it('counts deadlines within the horizon, and says what lies outside', async () => {
    const region = await aRegion(api.em);
    const filter = { region: globalId('Region', region.id) };
    for (const dueOn of ['2024-12-31', '2025-01-01', '2030-12-31', '2031-01-01', '2032-12-31', null]) {
      const cadence = dueOn ? 'BY_DEADLINE' : 'UNSTATED';
      await aTarget(api.em, {
        region,
        startsOn: '2024-01-01',
        dueOn,
        duePrecision: dueOn ? 'DAY' : null,
        cadence,
      });
    }
    const counted = async (more: object = {}) => {
      const { total, outsideHorizon, byYear } = await seen({ filter: { ...filter, ...more } });
      return { total, ...outsideHorizon, years: byYear.map(({ year }) => year) };
    };

    expect(await counted()).toEqual({ total: 2, past: 1, later: 2, undated: 1, years: [2025, 2030] });
    const none = { past: 0, later: 0, undated: 0 };
    expect(await counted({ dueYear: 2024 })).toEqual({ total: 1, ...none, years: [2024] });
    expect(await counted({ dueFrom: '2031-01-01' })).toEqual({ total: 2, ...none, years: [2031, 2032] });
    expect(await counted({ dueTo: '2025-01-01' })).toEqual({ total: 2, ...none, years: [2024, 2025] });
    expect(await counted({ undated: true })).toEqual({ total: 1, ...none, years: [null] });
    expect((await counted({ undated: false })).total).toBe(5);
  });

  it('names the next deadlines that are not yet achieved, the nearest first', async () => {
    const region = await aRegion(api.em);
    const filter = { region: globalId('Region', region.id) };
    const later = await aTarget(api.em, { region, dueOn: '2027-12-31' });
    const sooner = await aTarget(api.em, { region, dueOn: '2026-01-15', duePrecision: 'DAY' });
    await aTarget(api.em, { region, dueOn: '2026-01-14', duePrecision: 'DAY' });
    await reported('100', { region, dueOn: '2026-12-31' });
    const due = async (first: number) => (await seen({ filter, first })).nextDue.map(({ id }) => id);

    expect(await due(10)).toEqual([sooner, later].map(({ id }) => globalId('Target', id)));
    expect(await due(1)).toEqual([globalId('Target', sooner.id)]);
    expect((await ask({ filter, first: 0 })).refused).toEqual(['INVALID_PAGE']);
    expect((await ask({ filter, first: 101 })).refused).toEqual(['INVALID_PAGE']);
  });

  it('says that it rests on demo reports, where it does', async () => {
    const region = await aRegion(api.em);
    const indicator = await anIndicator(api.em);
    await aTarget(api.em, { region, indicator });
    const filter = { region: globalId('Region', region.id) };
    await aReport(api.em, { region, indicator, period: '2025-Q3', value: '1', state: 'VERIFIED' });
    expect((await seen({ filter })).isDemo).toBe(false);

    await aReport(api.em, {
      region,
      indicator,
      period: '2025-Q4',
      value: '2',
      state: 'VERIFIED',
      isDemo: true,
    });
    expect((await seen({ filter })).isDemo).toBe(true);
  });

  it('is refused to those who may not read standings, and counts drafts for editors alone', async () => {
    const region = await aRegion(api.em);
    const filter = { region: globalId('Region', region.id) };
    await aTarget(api.em, { region, policy: await aPolicy(api.em, { region, state: 'DRAFT' }) });

    expect((await ask({}, 'PUBLIC')).refused).toEqual(['FORBIDDEN']);
    for (const role of ['PARTNER', 'REPORTER', 'LEADER'] as const) {
      expect((await seen({ filter }, role)).total).toBe(0);
    }
    expect((await seen({ filter }, 'EDITOR')).total).toBe(1);
  });

  it('counts what was verified alone, whoever looks', async () => {
    const region = await aRegion(api.em);
    const indicator = await anIndicator(api.em);
    await aTarget(api.em, { region, indicator });
    await aReport(api.em, { region, indicator, value: '100', state: 'SUBMITTED' });

    expect(statuses(await seen({ filter: { region: globalId('Region', region.id) } }))).toEqual({
      NO_DATA: 1,
    });
  });

  it('costs as many statements for many targets as for few', async () => {
    const count = async (asOf?: string) => {
      api.queries.length = 0;
      await seen(asOf ? { asOf } : {});
      return api.queries.length;
    };
    await count();
    const [today, past] = [await count(), await count('2026-01-14')];
    for (let made = 0; made < 4; made += 1)
      await reported('10', { departments: [await aDepartment(api.em)] });

    expect(await count()).toBe(today);
    expect(await count('2026-01-14')).toBe(past);
    // The caller; the counts, the demo, what is due; policies, regions, departments, targets.
    expect(today).toBe(8);
    // And which targets, their terms, what was verified by then, and the rule set.
    expect(past).toBe(12);
  });
});
