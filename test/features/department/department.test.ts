import { describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { DepartmentByIdDocument, DepartmentNodeDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDepartment, aDepartmentName, aSuccession } from '../../support/builders/department.js';
import { aRegion } from '../../support/builders/region.js';

const api = startApi();
const idOf = ({ id }: { id: string }) => globalId('Department', id);
const read = async (department: { id: string }) =>
  (await api.run(DepartmentByIdDocument, { id: idOf(department) })).data?.department;

describe('department', () => {
  it('shows what the register holds of it', async () => {
    const region = await aRegion(api.em, { name: '苏州市' });
    const department = await aDepartment(api.em, { region, name: '苏州市数据局', note: '见三定方案' });
    await aDepartmentName(api.em, { department, name: '市大数据局', validTo: '2024-01-01' });
    await aDepartmentName(api.em, {
      department,
      name: '苏州市数据局',
      kind: 'CANONICAL',
      validFrom: '2024-01-01',
    });

    expect(await read(department)).toEqual({
      id: idOf(department),
      name: '苏州市数据局',
      kind: 'ORGANISATION',
      level: 'MUNICIPAL',
      note: '见三定方案',
      region: { name: '苏州市' },
      names: [
        { name: '苏州市数据局', kind: 'CANONICAL', validFrom: '2024-01-01', validTo: null },
        { name: '市大数据局', kind: 'SHORT', validFrom: null, validTo: '2024-01-01' },
      ],
      members: [],
      memberOf: [],
      predecessors: [],
      successors: [],
    });
  });

  it('shows a group with its members, and a member with its group', async () => {
    const [first, second] = [
      await aDepartment(api.em, { name: '甲区' }),
      await aDepartment(api.em, { name: '乙区' }),
    ];
    const group = await aDepartment(api.em, { name: '各区', members: [second, first] });

    expect(await read(group)).toMatchObject({ kind: 'GROUP', members: [{ name: '甲区' }, { name: '乙区' }] });
    expect(await read(first)).toMatchObject({ members: [], memberOf: [{ name: '各区' }] });
  });

  it('shows a reform from both sides', async () => {
    const [before, after] = [await aDepartment(api.em), await aDepartment(api.em)];
    await aSuccession(api.em, { predecessor: before, successor: after, kind: 'SPLIT', precision: 'MONTH' });
    const reform = { kind: 'SPLIT', happenedOn: '2024-01-01', precision: 'MONTH', basis: 'text' };

    expect(await read(before)).toMatchObject({
      predecessors: [],
      successors: [{ ...reform, department: { name: after.name } }],
    });
    expect(await read(after)).toMatchObject({
      predecessors: [{ ...reform, department: { name: before.name } }],
      successors: [],
    });
  });

  it('is a node, and null where there is none', async () => {
    const department = await aDepartment(api.em);
    const { data } = await api.run(DepartmentNodeDocument, { id: idOf(department) });

    expect(data?.node).toEqual({ id: idOf(department), name: department.name });
    expect(await read({ id: '00000000-0000-4000-8000-000000000000' })).toBeNull();
  });
});
