import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  MeasuresDocument,
  type MeasuresQueryVariables,
  MeasuresWithAllDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDepartment } from '../../support/builders/department.js';
import { aDuty, aMeasure } from '../../support/builders/measure.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';

const api = startApi();

const ask = async (variables: MeasuresQueryVariables) => {
  const { data, errors } = await api.run(MeasuresDocument, variables);
  const titles = data?.measures.edges.map(({ node }) => node.title);
  return { titles, list: data?.measures, refused: errors?.map(({ extensions }) => extensions?.code) };
};

describe('measures', () => {
  const ids = { policy: '', region: '', lead: '', group: '' };
  beforeAll(async () => {
    const region = await aRegion(api.em);
    const [lead, member] = [await aDepartment(api.em), await aDepartment(api.em)];
    const group = await aDepartment(api.em, { members: [member] });
    const policy = await aPolicy(api.em, { region });
    await aMeasure(api.em, {
      policy,
      title: '发展数据',
      duties: [lead, { department: member, role: 'SUPPORT' }],
    });
    await aMeasure(api.em, {
      policy,
      title: '培育设计',
      quote: '三年内建成国家级工业设计中心15家',
      duties: [
        { department: lead, role: 'SUPPORT' },
        { department: group, role: 'LOCAL' },
        { department: member, role: 'LOCAL', group },
      ],
    });
    await aMeasure(api.em, { title: '他处', quote: '二、培育工业设计' });
    ids.policy = globalId('Policy', policy.id);
    ids.region = globalId('Region', region.id);
    ids.lead = globalId('Department', lead.id);
    ids.group = globalId('Department', group.id);
  });

  it.each<[string, () => MeasuresQueryVariables['filter'], string[]]>([
    ['nothing', () => ({}), ['发展数据', '培育设计', '他处']],
    ['policy', () => ({ policy: ids.policy }), ['发展数据', '培育设计']],
    ['region', () => ({ region: ids.region }), ['发展数据', '培育设计']],
    ['department', () => ({ department: ids.lead }), ['发展数据', '培育设计']],
    ['a group', () => ({ department: ids.group }), ['培育设计']],
    ['role', () => ({ role: 'LOCAL' }), ['培育设计']],
    // Somebody supports both measures, and the lead department only the second.
    ['department in a role', () => ({ department: ids.lead, role: 'SUPPORT' }), ['培育设计']],
    ['a role that the department never has', () => ({ department: ids.lead, role: 'JOINT' }), []],
    ['text of the title', () => ({ text: '展数' }), ['发展数据']],
    ['text of what it says', () => ({ text: '设计中心15家' }), ['培育设计']],
  ])('are found by %s', async (_, filter, titles) => {
    const found = await ask({ filter: filter() });
    expect(found.titles).toEqual(titles);
    expect(found.list?.totalCount).toBe(titles.length);
  });

  it('are read page by page, document by document', async () => {
    const front = await ask({ first: 2 });
    const after = front.list?.pageInfo.endCursor ?? null;

    expect(front.titles).toEqual(['发展数据', '培育设计']);
    expect((await ask({ first: 2, after })).titles).toEqual(['他处']);
  });

  it.each([
    ['INVALID_TEXT', { text: '措'.repeat(101) }],
    ['INVALID_ID', { policy: 'measure_00000000-0000-4000-8000-000000000000' }],
    ['INVALID_ID', { department: 'x' }],
  ])('are refused as %s for %j', async (code, filter) => {
    expect((await ask({ filter })).refused).toEqual([code]);
  });

  it('cost one statement and one for each field of theirs, however many there are', async () => {
    const count = async () => {
      api.queries.length = 0;
      const { errors } = await api.run(MeasuresWithAllDocument, {});
      expect(errors).toBeUndefined();
      return api.queries.length;
    };
    const first = await count();
    for (const measure of [await aMeasure(api.em), await aMeasure(api.em)]) await aDuty(api.em, { measure });

    expect(await count()).toBe(first);
    // List, policies, clauses, spans of measures, duties, spans of duties.
    expect(first).toBeLessThanOrEqual(6);
  });
});
