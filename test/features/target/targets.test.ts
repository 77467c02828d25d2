import { describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { TargetsDocument, type TargetsQueryVariables } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aPolicy, aTheme } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

const idOf = ({ id }: { id: string }) => globalId('Target', id);

const ask = async (variables: TargetsQueryVariables, key?: string) => {
  const { data, errors } = await api.run(TargetsDocument, variables, key);
  const list = data?.targets;
  return {
    list,
    ids: list?.edges.map(({ node }) => node.id),
    refused: errors?.map(({ extensions }) => extensions?.code),
  };
};

describe('targets are found', () => {
  it('by policy, if only restated there', async () => {
    const [first, second] = [await aPolicy(api.em), await aPolicy(api.em)];
    const own = await aTarget(api.em, { policy: first });
    const both = await aTarget(api.em, { policy: second, alsoIn: [first] });
    const other = await aTarget(api.em, { policy: second });
    const inPolicy = async (id: string) => (await ask({ filter: { policy: globalId('Policy', id) } })).ids;

    expect(await inPolicy(first.id)).toEqual([own, both].map(idOf));
    expect(await inPolicy(second.id)).toEqual([both, other].map(idOf));
  });

  it('by department, by its member of a group, and by nobody', async () => {
    const region = await aRegion(api.em);
    const member = await aDepartment(api.em);
    const departments = [await aDepartment(api.em)];
    const assigned = await aTarget(api.em, { region, departments });
    const orphan = await aTarget(api.em, { region });
    const inRegion = { region: globalId('Region', region.id) };
    const of = async (id: string) =>
      (await ask({ filter: { ...inRegion, department: globalId('Department', id) } })).ids;

    expect(await of(departments[0]?.id ?? '')).toEqual([idOf(assigned)]);
    expect(await of(member.id)).toEqual([]);
    expect((await ask({ filter: { ...inRegion, unassigned: true } })).ids).toEqual([idOf(orphan)]);
    expect((await ask({ filter: { ...inRegion, unassigned: false } })).ids).toEqual([idOf(assigned)]);
  });

  it('by deadline, and without one', async () => {
    const region = await aRegion(api.em);
    const of2026 = await aTarget(api.em, { region, dueOn: '2026-06-30', duePrecision: 'MONTH' });
    const of2027 = await aTarget(api.em, { region });
    const undated = await aTarget(api.em, { region, dueOn: null, duePrecision: null, cadence: 'UNSTATED' });
    const where = async (filter: object) =>
      (await ask({ filter: { region: globalId('Region', region.id), ...filter } })).ids;

    expect(await where({ dueYear: 2026 })).toEqual([idOf(of2026)]);
    expect(await where({ dueYear: -1 })).toEqual([]);
    expect(await where({ dueFrom: '2026-07-01' })).toEqual([idOf(of2027)]);
    expect(await where({ dueFrom: '2026-06-30', dueTo: '2026-06-30' })).toEqual([idOf(of2026)]);
    expect(await where({ undated: true })).toEqual([idOf(undated)]);
    expect(await where({ undated: false })).toEqual([of2026, of2027].map(idOf));
  });

  it('by what they promise', async () => {
    const theme = await aTheme(api.em);
    const policy = await aPolicy(api.em, { themes: [theme] });
    const indicator = await anIndicator(api.em, {
      name: '数据相关产业规模',
      unit: await aUnit(api.em, '亿元'),
    });
    const range = await aTarget(api.em, {
      policy,
      comparator: 'BETWEEN',
      valueHigh: '200',
      cadence: 'IN_PERIOD',
    });
    const aim = await aTarget(api.em, { policy, indicator, strength: 'ASPIRATIONAL', hedges: ['力争'] });
    const where = async (filter: object) => (await ask({ filter: { theme: theme.code, ...filter } })).ids;

    expect(await where({})).toEqual([range, aim].map(idOf));
    expect(await where({ comparator: ['BETWEEN', 'RANK'] })).toEqual([idOf(range)]);
    expect(await where({ comparator: [] })).toEqual([range, aim].map(idOf));
    expect(await where({ cadence: 'IN_PERIOD' })).toEqual([idOf(range)]);
    expect(await where({ strength: 'ASPIRATIONAL' })).toEqual([idOf(aim)]);
    expect(await where({ indicator: globalId('Indicator', indicator.id) })).toEqual([idOf(aim)]);
    expect(await where({ text: '产业规模' })).toEqual([idOf(aim)]);
    // The words of the text that state both.
    expect(await where({ text: '发展数据产业' })).toEqual([range, aim].map(idOf));
    expect(await where({ text: '%' })).toEqual([]);
  });

  it('by status and light, once a report is verified', async () => {
    const region = await aRegion(api.em);
    const indicator = await anIndicator(api.em);
    const reached = await aTarget(api.em, { region, indicator });
    const silent = await aTarget(api.em, { region });
    const unreckoned = await aTarget(api.em, { region, today: null });
    await aReport(api.em, { indicator, region, value: '100', state: 'VERIFIED' });
    const { key } = await anAccount(api.em);
    const where = async (filter: object) =>
      (await ask({ filter: { region: globalId('Region', region.id), ...filter } }, key)).ids;

    expect(await where({ status: ['ACHIEVED'] })).toEqual([idOf(reached)]);
    expect(await where({ light: ['GREEN', 'RED'] })).toEqual([idOf(reached)]);
    expect(await where({ status: ['NO_DATA'] })).toEqual([silent, unreckoned].map(idOf));
    expect(await where({ light: ['GREY'] })).toEqual([silent, unreckoned].map(idOf));
  });
});

describe('a list of targets', () => {
  it.each([
    ['FORBIDDEN', { filter: { status: ['MISSED'] } }],
    ['FORBIDDEN', { filter: { light: ['RED'] } }],
    ['FORBIDDEN', { orderBy: [{ field: 'GAP' }] }],
    ['INVALID_ID', { filter: { policy: 'region_00000000-0000-4000-8000-000000000000' } }],
    ['INVALID_ID', { filter: { indicator: 'indicator_1' } }],
    ['INVALID_TEXT', { filter: { text: '标'.repeat(101) } }],
    ['INVALID_CURSOR', { after: 'nonsense' }],
    ['INVALID_CURSOR', { first: 1, before: 'bm9uc2Vuc2U' }],
    ['INVALID_PAGE', { first: 0 }],
    ['INVALID_PAGE', { first: 101 }],
    ['INVALID_PAGE', { last: -1 }],
    ['INVALID_PAGE', { first: 1, last: 1 }],
  ] as [string, TargetsQueryVariables][])('is refused as %s for %j', async (code, variables) => {
    expect((await ask(variables)).refused).toEqual([code]);
  });

  it('refuses a page beyond what Int holds, and a day that is none', async () => {
    expect((await api.run(TargetsDocument, { first: 2 ** 31 })).status).toBe(400);
    const { refused } = await ask({ filter: { dueFrom: '2026-02-30' } });
    expect(refused).toEqual(['INVALID_DATE']);
  });

  it('hides targets of drafts from all but editors', async () => {
    const region = await aRegion(api.em);
    const policy = await aPolicy(api.em, { region, state: 'DRAFT' });
    const target = await aTarget(api.em, { region, policy });
    const filter = { region: globalId('Region', region.id) };
    const { key } = await anAccount(api.em, { roles: ['EDITOR'] });

    const { ids, list } = await ask({ filter });
    expect([ids, list?.totalCount]).toEqual([[], 0]);
    expect((await ask({ filter }, key)).ids).toEqual([idOf(target)]);
  });

  it('goes forward and backward through every target once, in any order', async () => {
    const region = await aRegion(api.em);
    const made: string[] = [];
    for (const dueOn of ['2027-12-31', null, '2026-12-31', '2026-12-31', '2025-12-31']) {
      const cadence = dueOn ? 'BY_DEADLINE' : 'UNSTATED';
      made.push(idOf(await aTarget(api.em, { region, dueOn, duePrecision: dueOn ? 'YEAR' : null, cadence })));
    }
    const [of2027, undated, first2026, second2026, of2025] = made;
    const byDue = {
      filter: { region: globalId('Region', region.id) },
      orderBy: [{ field: 'DUE_ON' as const }],
    };

    const front = await ask({ ...byDue, first: 3 });
    expect(front.ids).toEqual([of2025, first2026, second2026]);
    expect(front.list?.totalCount).toBe(5);
    expect(front.list?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await ask({ ...byDue, first: 3, after: front.list?.pageInfo.endCursor ?? null });
    expect(rest.ids).toEqual([of2027, undated]);
    const back = await ask({ ...byDue, last: 2, before: rest.list?.pageInfo.startCursor ?? null });
    expect(back.ids).toEqual([first2026, second2026]);
    const latest = await ask({ ...byDue, orderBy: [{ field: 'DUE_ON', direction: 'DESC' }] });
    expect(latest.ids).toEqual([of2027, first2026, second2026, of2025, undated]);
  });

  it('sorts by what stands worst, by gap and by attainment, the unknown last', async () => {
    const region = await aRegion(api.em);
    const target = async (value: string | null) => {
      const indicator = await anIndicator(api.em);
      const made = await aTarget(api.em, { region, indicator });
      if (value) await aReport(api.em, { indicator, region, value, state: 'VERIFIED' });
      return idOf(made);
    };
    const [silent, reached, behind, ahead] = [
      await target(null),
      await target('100'),
      await target('1'),
      await target('60'),
    ];
    const { key } = await anAccount(api.em, { roles: ['LEADER'] });
    const sorted = async (field: 'SEVERITY' | 'GAP' | 'ATTAINMENT', direction: 'ASC' | 'DESC') => {
      const filter = { region: globalId('Region', region.id) };
      const orderBy = [{ field, direction }];
      const front = await ask({ filter, orderBy, first: 1 }, key);
      const rest = await ask({ filter, orderBy, after: front.list?.pageInfo.endCursor ?? null }, key);
      return [...(front.ids ?? []), ...(rest.ids ?? [])];
    };

    expect(await sorted('SEVERITY', 'ASC')).toEqual([behind, silent, ahead, reached]);
    expect(await sorted('GAP', 'DESC')).toEqual([behind, ahead, reached, silent]);
    expect(await sorted('ATTAINMENT', 'ASC')).toEqual([behind, ahead, reached, silent]);
    expect(await sorted('ATTAINMENT', 'DESC')).toEqual([reached, ahead, behind, silent]);
  });
});
