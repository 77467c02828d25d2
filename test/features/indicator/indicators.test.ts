import { describe, expect, it } from '@jest/globals';
import { Unit } from '../../../src/features/indicator/unit.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  IndicatorDocument,
  type IndicatorQueryVariables,
  IndicatorsDocument,
  type IndicatorsQueryVariables,
  IndicatorsWithAllDocument,
  TargetInFullDocument,
  UnitsDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator, anObservation, aUnit } from '../../support/builders/indicator.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

const list = async (variables: IndicatorsQueryVariables, key?: string) => {
  const { data, errors } = await api.run(IndicatorsDocument, variables, key);
  const names = data?.indicators.edges.map(({ node }) => node.name);
  return { names, page: data?.indicators, refused: errors?.map(({ extensions }) => extensions?.code) };
};

const one = async (variables: IndicatorQueryVariables, key?: string) =>
  (await api.run(IndicatorDocument, variables, key)).data;

describe('indicators', () => {
  it('are found by name in both languages, owner and dimension, and counted', async () => {
    const owner = await aDepartment(api.em);
    const unit = await aUnit(api.em, '亿元');
    await anIndicator(api.em, { name: '甲产业规模', nameEn: 'Scale of industry A', unit, owner });
    await anIndicator(api.em, { name: '甲设计中心', nameEn: 'Design centres A', owner });
    const ownerId = globalId('Department', owner.id);

    expect((await list({ filter: { text: '甲产业' } })).names).toEqual(['甲产业规模']);
    expect((await list({ filter: { text: 'centres a' } })).names).toEqual(['甲设计中心']);
    expect((await list({ filter: { owner: ownerId, dimension: 'money' } })).names).toEqual(['甲产业规模']);
    const { names, page } = await list({ filter: { owner: ownerId }, first: 1 });
    expect([names, page?.totalCount, page?.pageInfo.hasNextPage]).toEqual([['甲产业规模'], 2, true]);
    const rest = await list({ filter: { owner: ownerId }, after: page?.pageInfo.endCursor ?? null });
    expect(rest.page?.edges[0]?.node).toMatchObject({
      name: '甲设计中心',
      unit: { code: '家' },
      owner: { name: owner.name },
    });
  });

  it.each([
    ['INVALID_TEXT', { filter: { text: '标'.repeat(101) } }],
    ['INVALID_TEXT', { filter: { dimension: 'a\u0000' } }],
    ['INVALID_ID', { filter: { owner: 'department_1' } }],
    ['INVALID_PAGE', { first: 101 }],
  ] as [string, IndicatorsQueryVariables][])('are refused as %s for %j', async (code, variables) => {
    expect((await list(variables)).refused).toEqual([code]);
  });

  it('stay unseen while only drafts speak of them', async () => {
    const indicator = await anIndicator(api.em, { name: '起草中的指标' });
    await aTarget(api.em, { indicator, policy: await aPolicy(api.em, { state: 'DRAFT' }) });
    const id = globalId('Indicator', indicator.id);
    const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
    const filter = { text: '起草中' };

    expect((await list({ filter })).names).toEqual([]);
    expect(await one({ id })).toEqual({ indicator: null, node: null });
    expect((await list({ filter }, key)).names).toEqual(['起草中的指标']);
    expect(await one({ id }, key)).toMatchObject({ indicator: { name: '起草中的指标' }, node: { id } });
  });

  it('cost one statement and one more for each field of theirs, however many there are', async () => {
    const { key } = await anAccount(api.em, { roles: ['LEADER'] });
    const region = await aRegion(api.em);
    const another = async () => {
      const indicator = await anIndicator(api.em, { owner: await aDepartment(api.em) });
      await anObservation(api.em, { indicator, region, period: '2025', quantity: '1' });
    };
    const count = async () => {
      api.queries.length = 0;
      await api.run(IndicatorsWithAllDocument, {}, key);
      return api.queries.length;
    };
    await another();
    await count();
    const before = await count();
    for (let made = 0; made < 4; made += 1) await another();

    expect(await count()).toBe(before);
    // The caller; indicators with their units and owners; values with their regions, and their units; targets.
    expect(before).toBe(5);
  });
});

describe('the values in force', () => {
  it('are read by region, the last period first, unverified ones by those who may see them', async () => {
    const indicator = await anIndicator(api.em, { unit: await aUnit(api.em, '亿元') });
    const [region, other] = [await aRegion(api.em), await aRegion(api.em)];
    await anObservation(api.em, { indicator, region, period: '2025-Q3', quantity: '150000000' });
    const last = await anObservation(api.em, { indicator, region, period: '2025-Q4', quantity: '200000000' });
    await anObservation(api.em, {
      indicator,
      region,
      period: '2025-Q4',
      quantity: '210000000',
      verified: false,
    });
    await anObservation(api.em, { indicator, region: other, period: '2025-Q4', quantity: '1' });
    const variables = { id: globalId('Indicator', indicator.id), region: globalId('Region', region.id) };
    const seenBy = async (roles: ('PARTNER' | 'LEADER')[]) =>
      (await one(variables, (await anAccount(api.em, { roles })).key))?.indicator?.observations;
    const told = (seen: Awaited<ReturnType<typeof seenBy>>) =>
      seen?.edges.map(({ node: { period, verified, quantity } }) => [period, verified, quantity.text]);

    expect((await one(variables))?.indicator?.observations).toBeNull();
    const partner = await seenBy(['PARTNER']);
    expect(told(partner)).toEqual([
      ['2025-Q4', true, '2亿元'],
      ['2025-Q3', true, '1.5亿元'],
    ]);
    expect(partner?.edges[0]?.node).toEqual({
      period: '2025-Q4',
      periodEndsOn: '2025-12-31',
      verified: true,
      recordedAt: '2025-12-31T08:00:00.000Z',
      reportId: globalId('ProgressReport', last.reportId),
      quantity: { text: '2亿元', base: '200000000' },
      region: { id: globalId('Region', region.id) },
    });
    expect(told(await seenBy(['LEADER']))?.[1]).toEqual(['2025-Q4', false, '2.1亿元']);
  });

  it('are read page by page', async () => {
    const [indicator, region] = [await anIndicator(api.em), await aRegion(api.em)];
    for (const period of ['2025-Q1', '2025-Q2', '2025-H1']) {
      await anObservation(api.em, { indicator, region, period, quantity: '1' });
    }
    const { key } = await anAccount(api.em);
    const id = globalId('Indicator', indicator.id);
    const read = async (after: string | null) =>
      (await one({ id, first: 2, after }, key))?.indicator?.observations;

    const front = await read(null);
    const rest = await read(front?.pageInfo.endCursor ?? null);
    const periods = [front, rest].flatMap((page) => page?.edges.map(({ node }) => node.period));
    expect([front?.totalCount, periods]).toEqual([3, ['2025-Q2', '2025-H1', '2025-Q1']]);
  });
});

it('answers the registry of units, factors exact', async () => {
  await aUnit(api.em, '亿元');
  const { data } = await api.run(UnitsDocument, {});

  expect(data?.units).toContainEqual({
    code: '亿元',
    dimension: 'money',
    base: '元',
    factor: '100000000',
    nameEn: '100 million yuan',
  });
});

describe('a unit', () => {
  it.each([
    ['factor', '2'],
    ['base', `'户'`],
    ['dimension', `'length'`],
  ])('never changes its %s: processes know it for good', async (column, value) => {
    await aUnit(api.em);
    await expect(api.em.execute(`update unit set ${column} = ${value} where code = '家'`)).rejects.toThrow(
      'a unit never changes what it is',
    );
  });

  it('may be called otherwise', async () => {
    await aUnit(api.em);
    await api.em.execute(`update unit set name_en = 'companies' where code = '家'`);
    const { data } = await api.run(UnitsDocument, {});
    expect(data?.units.find(({ code }) => code === '家')?.nameEn).toBe('companies');
  });

  it('that came while the service runs is counted in from the first answer on', async () => {
    await api.em.execute(
      `insert into unit (code, dimension, base, factor, aliases, name_en) values ('千家', 'count:家', '家', 1000, '{}', 'thousands')`,
    );
    const unit = await api.em.fork().findOneOrFail(Unit, '千家');
    const target = await aTarget(api.em, {
      unit,
      value: '1.5',
      indicator: await anIndicator(api.em, { unit }),
    });
    const asked = async () =>
      (await api.run(TargetInFullDocument, { id: globalId('Target', target.id) })).data?.target?.value;

    expect([await asked(), await asked()]).toEqual(
      Array(2).fill(expect.objectContaining({ text: '1.5千家' })),
    );
  });
});
