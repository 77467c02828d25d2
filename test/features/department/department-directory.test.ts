import { expect, it } from '@jest/globals';
import { departmentDirectory } from '../../../src/features/department/department-directory.read-model.js';
import { resolveName } from '../../../src/features/department/name-resolution.rules.js';
import { startApi } from '../../support/api.js';
import { aDepartment, aDepartmentName, aSuccession } from '../../support/builders/department.js';
import { aRegion } from '../../support/builders/region.js';

const api = startApi();

it('reads the register in two statements, and resolves by region, day and group', async () => {
  const suzhou = await aRegion(api.em, { name: '苏州市', shortNames: ['苏州'], kind: 'CITY' });
  const gusu = await aRegion(api.em, {
    name: '姑苏区',
    shortNames: ['姑苏'],
    kind: 'DISTRICT',
    parent: suzhou,
  });
  const before = await aDepartment(api.em, { region: suzhou, name: '苏州市大数据管理局' });
  const after = await aDepartment(api.em, { region: suzhou, name: '苏州市数据局' });
  await aDepartmentName(api.em, { department: before, name: '市大数据局', validTo: '2024-01-01' });
  await aSuccession(api.em, { predecessor: before, successor: after });
  const member = await aDepartment(api.em, { region: gusu, name: '姑苏区人民政府' });
  const group = await aDepartment(api.em, { region: suzhou, members: [member] });
  await aDepartmentName(api.em, { department: group, name: '各县级市（区）人民政府', kind: 'CANONICAL' });

  api.queries.length = 0;
  const directory = await departmentDirectory(api.em);

  expect(api.queries).toHaveLength(2);
  const resolve = (name: string, region: { id: string }, day: string) =>
    resolveName(directory, { name, regionId: region.id, day });
  expect(resolve('市大数据局', suzhou, '2022-01-01')).toMatchObject({
    departmentId: before.id,
    reason: 'ALIAS',
  });
  expect(resolve('市大数据局', suzhou, '2025-01-01')).toMatchObject({
    status: 'AMBIGUOUS',
    candidates: [
      { departmentId: after.id, reason: 'RENAMED' },
      { departmentId: before.id, reason: 'NAME_ENDED' },
    ],
  });
  expect(resolve('市大数据局', gusu, '2022-01-01')).toMatchObject({ departmentId: before.id });
  expect(resolve('各板块', suzhou, '2022-01-01')).toMatchObject({
    departmentId: group.id,
    members: [member.id],
  });
});
