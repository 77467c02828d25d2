import { describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  NodeTargetDocument,
  TargetInFullDocument,
  TargetsOfAllDocument,
  TargetsWithAllDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { anIndicator, aUnit } from '../../support/builders/indicator.js';
import { aDuty, aMeasure } from '../../support/builders/measure.js';
import { aPolicy } from '../../support/builders/policy.js';
import { aRegion } from '../../support/builders/region.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

const idOf = ({ id }: { id: string }) => globalId('Target', id);

const full = async (target: { id: string }, key?: string) =>
  (await api.run(TargetInFullDocument, { id: idOf(target) }, key)).data?.target;

describe('a target', () => {
  it('says what is promised, exactly and as written', async () => {
    const unit = await aUnit(api.em, '亿元');
    const indicator = await anIndicator(api.em, { name: '数据相关产业规模', unit });
    const target = await aTarget(api.em, {
      indicator,
      value: '2000',
      baseline: '150000000000',
      milestones: { '2026-12-31': '180000000000' },
      strength: 'ASPIRATIONAL',
      hedges: ['力争'],
    });

    expect(await full(target)).toMatchObject({
      statement: '≥2000亿元',
      strength: 'ASPIRATIONAL',
      hedges: ['力争'],
      dueOn: '2027-12-31',
      duePrecision: 'YEAR',
      value: { value: '2000', base: '200000000000', text: '2000亿元', unit: { code: '亿元' } },
      valueHigh: null,
      baseline: { text: '1500亿元' },
      milestones: [{ on: '2026-12-31', value: { text: '1800亿元' } }],
      indicator: { name: '数据相关产业规模', unit: { code: '亿元' } },
      leadDepartment: null,
      unassigned: true,
      departments: [],
      measures: [],
    });
  });

  it("counts growth in 倍 and tells levels in the indicator's unit", async () => {
    const indicator = await anIndicator(api.em, { unit: await aUnit(api.em, '亿元') });
    const unit = await aUnit(api.em, '倍');
    const target = await aTarget(api.em, {
      indicator,
      unit,
      value: '2',
      comparator: 'MULTIPLY',
      baseline: '5000000000',
    });

    expect(await full(target)).toMatchObject({ statement: '增至2倍', baseline: { text: '50亿元' } });
  });

  it('names who answers: leads first, each once, a group as one', async () => {
    const policy = await aPolicy(api.em);
    const [helper, leader, member] = [
      await aDepartment(api.em, { name: '协办局' }),
      await aDepartment(api.em, { name: '牵头局' }),
      await aDepartment(api.em, { name: '某区政府' }),
    ];
    const group = await aDepartment(api.em, { name: '各区政府', members: [member] });
    const first = await aMeasure(api.em, { policy });
    await aDuty(api.em, { measure: first, department: group, role: 'LOCAL' });
    await aDuty(api.em, { measure: first, department: member, role: 'LOCAL', group });
    await aDuty(api.em, { measure: first, department: helper, role: 'JOINT' });
    const second = await aMeasure(api.em, { policy, duties: [leader] });
    await aDuty(api.em, { measure: second, department: helper, role: 'SUPPORT' });
    const target = await aTarget(api.em, { policy, measures: [first, second] });
    const led = await aTarget(api.em, { policy, measures: [first] });

    expect(await full(target)).toMatchObject({
      departments: [{ name: '牵头局' }, { name: '各区政府' }, { name: '协办局' }],
      leadDepartment: { name: '牵头局' },
      unassigned: false,
      measures: [{ id: globalId('Measure', first.id) }, { id: globalId('Measure', second.id) }],
    });
    expect(await full(led)).toMatchObject({ leadDepartment: { name: '各区政府' } });
  });

  it('shows the places that state it, but none of a draft, nor who answers by one', async () => {
    const [policy, draft] = [await aPolicy(api.em), await aPolicy(api.em, { state: 'DRAFT' })];
    const measure = await aMeasure(api.em, { policy: draft, duties: [await aDepartment(api.em)] });
    const target = await aTarget(api.em, { policy, alsoIn: [draft], measures: [measure] });
    const { key } = await anAccount(api.em, { roles: ['EDITOR'] });

    const seen = await full(target);
    expect(seen).toMatchObject({ unassigned: true, leadDepartment: null, departments: [], measures: [] });
    expect(seen?.spans).toMatchObject([
      {
        context: 'GOALS',
        path: '一',
        span: { quote: '一、发展数据产业', policy: { id: globalId('Policy', policy.id) } },
      },
    ]);
    const asEditor = await full(target, key);
    expect(asEditor?.spans).toHaveLength(2);
    expect(asEditor?.unassigned).toBe(false);
  });

  it('is absent by its id, and as a node, while its policy is a draft', async () => {
    const target = await aTarget(api.em, { policy: await aPolicy(api.em, { state: 'DRAFT' }) });
    const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
    const node = async (asking?: string) =>
      (await api.run(NodeTargetDocument, { id: idOf(target) }, asking)).data?.node;

    expect(await full(target)).toBeNull();
    expect(await node()).toBeNull();
    expect(await node(key)).toMatchObject({ statement: '≥100家', leadDepartment: null });
  });
});

describe('targets of what they belong to', () => {
  it('are listed with each policy, department, region, indicator and measure', async () => {
    const region = await aRegion(api.em);
    const department = await aDepartment(api.em, { region });
    const [policy, other] = [await aPolicy(api.em, { region }), await aPolicy(api.em, { region })];
    const measure = await aMeasure(api.em, { policy });
    await aDuty(api.em, { measure, department, role: 'JOINT' });
    const indicator = await anIndicator(api.em);
    const target = await aTarget(api.em, { region, policy, indicator, measures: [measure] });
    const restated = await aTarget(api.em, { region, policy: other, alsoIn: [policy] });
    const draft = await aPolicy(api.em, { region, state: 'DRAFT' });
    await aTarget(api.em, { region, policy: draft, indicator, measures: [measure], alsoIn: [policy] });

    const { data } = await api.run(TargetsOfAllDocument, {
      policy: globalId('Policy', policy.id),
      department: globalId('Department', department.id),
      region: globalId('Region', region.id),
      indicator: globalId('Indicator', indicator.id),
      measure: globalId('Measure', measure.id),
    });
    const ids = [idOf(target)];
    const listed = (list?: { totalCount: number; edges: { node: { id: string } }[] }) => [
      list?.totalCount,
      list?.edges.map(({ node }) => node.id),
    ];
    expect(listed(data?.policy?.targets)).toEqual([2, [idOf(target), idOf(restated)]]);
    expect(listed(data?.department?.targets)).toEqual([1, ids]);
    expect(listed(data?.department?.joint)).toEqual([1, ids]);
    expect(listed(data?.department?.lead)).toEqual([0, []]);
    expect(listed(data?.region?.targets)).toEqual([2, [idOf(target), idOf(restated)]]);
    expect(listed(data?.indicator?.targets)).toEqual([1, ids]);
    expect(listed(data?.measure?.targets)).toEqual([1, ids]);
  });

  it('are those of another policy when one is given to it, and of the first as what that restates', async () => {
    const region = await aRegion(api.em);
    const [first, second] = [await aPolicy(api.em, { region }), await aPolicy(api.em, { region })];
    const target = await aTarget(api.em, { region, policy: first, alsoIn: [second] });
    const anything = globalId('Region', region.id);
    const of = async ({ id }: { id: string }) => {
      const { data } = await api.run(TargetsOfAllDocument, {
        policy: globalId('Policy', id),
        department: globalId('Department', region.id),
        region: anything,
        indicator: globalId('Indicator', region.id),
        measure: globalId('Measure', region.id),
      });
      const list = data?.policy?.targets;
      return [list?.totalCount, list?.edges.map(({ node }) => node.id)];
    };
    const restating = async () => {
      const rows = await api.em.execute<{ id: string }[]>(
        'select policy_id as id from target_span where target_id = ? and restates',
        [target.id],
      );
      return rows.map(({ id }) => id);
    };
    const once = [1, [idOf(target)]];

    expect([await of(first), await of(second), await restating()]).toEqual([once, once, [second.id]]);
    await api.em.execute('update target set policy_id = ? where id = ?', [second.id, target.id]);
    expect([await of(first), await of(second), await restating()]).toEqual([once, once, [first.id]]);
  });

  it('cost one statement for each list and each field of theirs, however many there are', async () => {
    const { key } = await anAccount(api.em, { roles: ['LEADER'] });
    const count = async () => {
      api.queries.length = 0;
      const { data, errors } = await api.run(TargetsWithAllDocument, {}, key);
      expect(errors).toBeUndefined();
      return [api.queries.length, data?.policies.edges.length ?? 0] as const;
    };
    await count();
    const [before, few] = await count();
    for (let made = 0; made < 5; made += 1) {
      await aTarget(api.em, { departments: [await aDepartment(api.em)], milestones: { '2026-12-31': '40' } });
    }
    const [after, more] = await count();

    expect(more).toBeGreaterThan(few);
    expect(after).toBe(before);
    // The caller; policies; their targets, with their counts; spans, measures, departments, milestones.
    expect(after).toBe(7);
  });
});
