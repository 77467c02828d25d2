import { beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuresOfDepartmentsDocument, MeasuresOfPoliciesDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDepartment } from '../../support/builders/department.js';
import { aDuty, aMeasure } from '../../support/builders/measure.js';
import { aPolicy } from '../../support/builders/policy.js';

const api = startApi();
interface Titled {
  totalCount: number;
  edges: { node: { title: string | null } }[];
}
const titled = ({ edges, totalCount }: Titled) => [...edges.map(({ node }) => node.title), totalCount];

beforeAll(async () => {
  const [finance, data] = [
    await aDepartment(api.em, { name: '财政局' }),
    await aDepartment(api.em, { name: '数据局' }),
  ];
  await aDepartment(api.em, { name: '闲置局' });
  const [first, second] = [await aPolicy(api.em, { title: '甲' }), await aPolicy(api.em, { title: '乙' })];
  await aPolicy(api.em, { title: '丙' });
  await aMeasure(api.em, { policy: second, title: '乙一', duties: [data] });
  await aMeasure(api.em, { policy: first, title: '甲一', duties: [finance] });
  const measure = await aMeasure(api.em, { policy: first, title: '甲二', duties: [data] });
  await aDuty(api.em, { measure, department: data, role: 'SUPPORT' });
  await aMeasure(api.em, {
    policy: first,
    title: '甲三',
    duties: [{ department: finance, role: 'SUPPORT' }],
  });
});

describe('measures of policies', () => {
  const ask = async (variables: { first?: number; after?: string | null }) =>
    (await api.run(MeasuresOfPoliciesDocument, variables)).data?.policies.edges.map(({ node }) => node) ?? [];

  it('are a page of each, with the count of all', async () => {
    const policies = await ask({ first: 2 });
    expect(policies.map(({ measures }) => titled(measures))).toEqual([['甲一', '甲二', 3], ['乙一', 1], [0]]);
    expect(policies.map(({ measures }) => measures.pageInfo.hasNextPage)).toEqual([true, false, false]);

    const after = policies[0]?.measures.pageInfo.endCursor ?? null;
    const [rest] = await ask({ first: 2, after });
    expect(titled(rest?.measures ?? { edges: [], totalCount: 0 })).toEqual(['甲三', 3]);
  });

  it('cost one statement for the pages and the counts of all policies', async () => {
    api.queries.length = 0;
    await ask({ first: 2 });
    expect(api.queries).toHaveLength(2);
  });
});

describe('measures of departments', () => {
  const ask = async (role: 'LEAD' | 'SUPPORT' | null) => {
    const { data } = await api.run(MeasuresOfDepartmentsDocument, { role });
    return Object.fromEntries(
      data?.departments.edges.map(({ node }) => [node.name, titled(node.measures)]) ?? [],
    );
  };

  it('come once, however many roles the department has in one, document by document', async () => {
    expect(await ask(null)).toEqual({
      财政局: ['甲一', '甲三', 2],
      数据局: ['甲二', '乙一', 2],
      闲置局: [0],
    });
  });

  it('are those in the role asked', async () => {
    expect(await ask('LEAD')).toEqual({ 财政局: ['甲一', 1], 数据局: ['甲二', '乙一', 2], 闲置局: [0] });
    expect(await ask('SUPPORT')).toEqual({ 财政局: ['甲三', 1], 数据局: ['甲二', 1], 闲置局: [0] });
  });

  it('cost one statement for the pages and the counts of all departments', async () => {
    api.queries.length = 0;
    await ask('LEAD');
    expect(api.queries).toHaveLength(2);
  });
});
