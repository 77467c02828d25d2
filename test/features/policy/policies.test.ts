import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Policy } from '../../../src/features/policy/policy.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import {
  PoliciesDocument,
  type PoliciesQueryVariables,
  PoliciesWithAllDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aPolicy, aRelation, aTheme } from '../../support/builders/policy.js';
import { aClause } from '../../support/builders/policy-text.js';
import { aRegion } from '../../support/builders/region.js';

const api = startApi();

const ask = async (variables: PoliciesQueryVariables) => {
  const { data, errors } = await api.run(PoliciesDocument, variables);
  const titles = data?.policies.edges.map(({ node }) => node.title);
  return { titles, list: data?.policies, refused: errors?.map(({ extensions }) => extensions?.code) };
};
type Fields = Partial<Pick<Policy, 'title' | 'issuedOn' | 'effectiveFrom' | 'effectiveTo'>>;

describe('policies, filtered', () => {
  const seen: { region?: string; theme?: string } = {};
  beforeAll(async () => {
    const [region, theme] = [await aRegion(api.em), await aTheme(api.em)];
    Object.assign(seen, { region: globalId('Region', region.id), theme: theme.code });
    await aPolicy(api.em, { region, title: '数据产业意见', kind: 'OPINIONS', themes: [theme] });
    await aPolicy(api.em, {
      region,
      title: '工业设计计划',
      level: 'DISTRICT',
      issuer: '常熟市政府',
      reviewed: false,
    });
    await aPolicy(api.em, {
      title: '他处通知',
      documentNumber: '苏府〔2025〕7号',
      effectiveTo: '2025-06-30',
    });
  });

  it.each<[string, () => PoliciesQueryVariables['filter'], string[]]>([
    ['region', () => ({ region: seen.region ?? '' }), ['数据产业意见', '工业设计计划']],
    ['kind', () => ({ kind: 'OPINIONS' }), ['数据产业意见']],
    ['level', () => ({ level: 'DISTRICT' }), ['工业设计计划']],
    ['theme', () => ({ theme: seen.theme ?? '' }), ['数据产业意见']],
    ['reviewed', () => ({ reviewed: false }), ['工业设计计划']],
    ['text of the title', () => ({ text: '产业意' }), ['数据产业意见']],
    ['text of the number', () => ({ text: '〔2025〕7' }), ['他处通知']],
    ['text of the issuer', () => ({ text: '常熟' }), ['工业设计计划']],
    ['inForceOn', () => ({ inForceOn: '2025-07-01' }), ['数据产业意见', '工业设计计划']],
    ['inForceOn before all', () => ({ inForceOn: '2025-01-31' }), []],
    ['nothing at all', () => ({}), ['数据产业意见', '工业设计计划', '他处通知']],
    ['two things', () => ({ region: seen.region ?? '', reviewed: true }), ['数据产业意见']],
  ])('by %s', async (_, filter, titles) => {
    const found = await ask({ filter: filter() });
    expect(found.titles).toEqual(titles);
    expect(found.list?.totalCount).toBe(titles.length);
  });

  it('leaves out of inForceOn what a published policy repealed by then', async () => {
    const region = await aRegion(api.em);
    const other = await aPolicy(api.em, { region, title: '旧措施' });
    const policy = await aPolicy(api.em, { region, title: '新措施', effectiveFrom: '2026-03-01' });
    await aRelation(api.em, { policy, other, kind: 'REPEALS' });
    const inForceOn = (day: string) =>
      ask({ filter: { region: globalId('Region', region.id), inForceOn: day } });

    expect((await inForceOn('2026-02-28')).titles).toEqual(['旧措施']);
    expect((await inForceOn('2026-03-01')).titles).toEqual(['新措施']);
  });

  it.each([
    ['INVALID_TEXT', { text: '文'.repeat(101) }],
    ['INVALID_TEXT', { theme: 'A\u0000' }],
    ['INVALID_ID', { region: 'policy_00000000-0000-4000-8000-000000000000' }],
  ])('is refused as %s for %j', async (code, filter) => {
    expect((await ask({ filter })).refused).toEqual([code]);
  });
});

describe('policies, sorted', () => {
  const make = async (...all: Fields[]) => {
    const region = await aRegion(api.em);
    for (const fields of all) await aPolicy(api.em, { region, effectiveTo: null, ...fields });
    return { region: globalId('Region', region.id) };
  };

  it('put what took effect last in front, and last what names no day, page by page', async () => {
    const filter = await make(
      { title: '无日期', effectiveFrom: null },
      { title: '较早', effectiveFrom: '2023-01-01' },
      { title: '同日甲', effectiveFrom: '2025-07-01' },
      { title: '同日乙', effectiveFrom: '2025-07-01' },
    );
    const front = await ask({ filter, first: 3 });
    const after = front.list?.pageInfo.endCursor ?? null;

    expect(front.titles).toEqual(['同日甲', '同日乙', '较早']);
    expect((await ask({ filter, first: 3, after })).titles).toEqual(['无日期']);
    expect((await ask({ filter, last: 2 })).titles).toEqual(['较早', '无日期']);
  });

  it('follow several fields, each in its own direction', async () => {
    const filter = await make(
      { title: '培育', issuedOn: '2025-01-01' },
      { title: '安全', issuedOn: '2025-01-01' },
      { title: '资本', issuedOn: '2024-01-01' },
      { title: '创新', issuedOn: null },
    );
    const orderBy = [
      { field: 'ISSUED_ON', direction: 'ASC' } as const,
      { field: 'TITLE', direction: 'DESC' } as const,
    ];

    expect((await ask({ filter, orderBy })).titles).toEqual(['资本', '培育', '安全', '创新']);
    expect((await ask({ filter, orderBy: [{ field: 'REGISTER', direction: 'DESC' }] })).titles?.[0]).toBe(
      '创新',
    );
  });
});

it('cost one statement and one for each field of theirs, however many there are', async () => {
  const count = async () => {
    api.queries.length = 0;
    const { errors } = await api.run(PoliciesWithAllDocument, {});
    expect(errors).toBeUndefined();
    return api.queries.length;
  };
  const { policy, other } = await aRelation(api.em);
  await aClause(api.em, { policy: await policy.loadOrFail() });
  const first = await count();
  const parent = await aClause(api.em, { policy: await other.loadOrFail() });
  await aClause(api.em, { policy: await other.loadOrFail(), parent });

  // List (with its regions and its count), repealers, themes, relations, texts, clauses, characters, children, and here
  // parents.
  expect(first).toBe(8);
  expect(await count()).toBe(9);
});
