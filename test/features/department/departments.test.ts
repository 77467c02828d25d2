import { describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  DepartmentsDocument,
  type DepartmentsQueryVariables,
  DepartmentsWithAllDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDepartment, aDepartmentName, aSuccession } from '../../support/builders/department.js';
import { aRegion } from '../../support/builders/region.js';

const api = startApi();

const ask = async (variables: DepartmentsQueryVariables) => {
  const { data, errors } = await api.run(DepartmentsDocument, variables);
  const names = data?.departments.edges.map(({ node }) => node.name);
  return { names, list: data?.departments, refused: errors?.map(({ extensions }) => extensions?.code) };
};

describe('departments', () => {
  it('are found by each filter, and counted', async () => {
    const region = await aRegion(api.em);
    const inRegion = { region: globalId('Region', region.id) };
    const finance = await aDepartment(api.em, { region, name: '甲市财政局', level: 'MUNICIPAL' });
    const office = await aDepartment(api.em, { region, name: '甲市委办', level: 'PARTY' });
    await aDepartment(api.em, { region, name: '各区政府', members: [finance, office] });
    await aDepartment(api.em, { name: '乙市财政局' });

    expect((await ask({ filter: inRegion })).names).toEqual(['甲市财政局', '甲市委办', '各区政府']);
    expect((await ask({ filter: { ...inRegion, text: '财政' } })).names).toEqual(['甲市财政局']);
    expect((await ask({ filter: { ...inRegion, kind: 'GROUP' } })).names).toEqual(['各区政府']);
    const { names, list } = await ask({ filter: { ...inRegion, level: 'PARTY' } });
    expect(names).toEqual(['甲市委办']);
    expect(list?.totalCount).toBe(1);
  });

  it('are found by any name that they bore, % and _ taken as written', async () => {
    const department = await aDepartment(api.em, { name: '丙市数据局' });
    await aDepartmentName(api.em, { department, name: '丙市大数据局', validTo: '2024-01-01' });
    await aDepartment(api.em, { name: '丙市50%_局' });

    expect((await ask({ filter: { text: '丙市大数据' } })).names).toEqual(['丙市数据局']);
    expect((await ask({ filter: { text: '0%_' } })).names).toEqual(['丙市50%_局']);
    expect((await ask({ filter: { text: '丙_数' } })).names).toEqual([]);
  });

  it('are sorted by pinyin on request, and read page by page', async () => {
    const region = await aRegion(api.em);
    for (const name of ['知识产权局', '财政局', '民政局']) await aDepartment(api.em, { region, name });
    const filter = { region: globalId('Region', region.id) };
    const byName = { filter, orderBy: [{ field: 'NAME', direction: 'ASC' } as const], first: 2 };

    const front = await ask(byName);
    expect(front.names).toEqual(['财政局', '民政局']);
    const rest = await ask({ ...byName, after: front.list?.pageInfo.endCursor ?? null });
    expect(rest.names).toEqual(['知识产权局']);
    expect(rest.list?.pageInfo.hasNextPage).toBe(false);

    const backward = { ...byName, orderBy: [{ field: 'NAME', direction: 'DESC' } as const] };
    expect((await ask(backward)).names).toEqual(['知识产权局', '民政局']);
    // A cursor is of one order only.
    const after = front.list?.pageInfo.endCursor ?? null;
    expect((await ask({ ...backward, after })).refused).toEqual(['INVALID_CURSOR']);
  });

  it.each([
    ['INVALID_TEXT', { text: '局'.repeat(101) }],
    ['INVALID_TEXT', { text: 'a\u0000' }],
    ['INVALID_ID', { region: 'region_1' }],
    ['INVALID_ID', { region: 'department_00000000-0000-4000-8000-000000000000' }],
  ])('are refused as %s for %j', async (code, filter) => {
    expect((await ask({ filter })).refused).toEqual([code]);
  });

  it('cost one statement and one more for each field of theirs, however many there are', async () => {
    const count = async () => {
      api.queries.length = 0;
      await api.run(DepartmentsWithAllDocument, {});
      return api.queries.length;
    };
    const first = await count();
    const { predecessor, successor } = await aSuccession(api.em);
    await aDepartment(api.em, { members: [await predecessor.loadOrFail(), await successor.loadOrFail()] });

    expect(await count()).toBe(first);
    expect(first).toBe(6);
  });
});
