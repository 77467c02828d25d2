import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { AddDepartmentNameDocument, type AddDepartmentNameInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aDepartmentName } from '../../support/builders/department.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
let editor = '';
beforeAll(async () => {
  editor = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
});

const idOf = ({ id }: { id: string }) => globalId('Department', id);
const aBody = async () => {
  const department = await aDepartment(api.em, { name: '苏州市大数据局' });
  await aDepartmentName(api.em, {
    department,
    name: '苏州市大数据局',
    kind: 'CANONICAL',
    validTo: '2024-01-01',
  });
  return department;
};
const naming = (department: { id: string }, other: Partial<AddDepartmentNameInput> = {}) => ({
  departmentId: idOf(department),
  name: '市大数据办',
  kind: 'SHORT' as const,
  idempotencyKey: randomUUID(),
  ...other,
});
const add = async (input: AddDepartmentNameInput, key = editor, headers = {}) =>
  (await api.run(AddDepartmentNameDocument, { input }, key, headers)).data?.addDepartmentName;

it('enters another name once, and records it', async () => {
  const department = await aBody();
  const input = naming(department, { validFrom: '2020-01-01', validTo: '2024-01-01' });
  const first = await add(input);

  expect(first?.errors).toEqual([]);
  expect(first?.department?.name).toBe('苏州市大数据局');
  expect(first?.department?.names).toEqual([
    { name: '苏州市大数据局', kind: 'CANONICAL', validFrom: null, validTo: '2024-01-01' },
    { name: '市大数据办', kind: 'SHORT', validFrom: '2020-01-01', validTo: '2024-01-01' },
  ]);
  expect(await add(input)).toEqual(first);
  expect(
    await api.em.execute('select operation, before, after from audit_entry where subject_id = ?', [
      department.id,
    ]),
  ).toEqual([
    {
      operation: 'addDepartmentName',
      before: { name: '苏州市大数据局' },
      after: {
        name: '苏州市大数据局',
        added: { name: '市大数据办', kind: 'SHORT', validFrom: '2020-01-01', validTo: '2024-01-01' },
      },
    },
  ]);
});

it('calls a body by the full name that it bears today', async () => {
  const department = await aBody();
  const past = naming(department, { name: '苏州市旧局', kind: 'VARIANT' });
  expect((await add(past))?.department?.name).toBe('苏州市大数据局');
  const now = naming(department, { name: '苏州市数据局', kind: 'CANONICAL', validFrom: '2024-01-01' });
  expect((await add(now))?.department?.name).toBe('苏州市数据局');
});

it('refuses what another of the region bears, naming it', async () => {
  const department = await aBody();
  const other = await aDepartment(api.em, { region: department.region });
  await aDepartmentName(api.em, { department: other, name: '市大数据办' });
  await expectRefused(
    api.em,
    {
      code: 'NAME_TAKEN',
      path: ['input', 'name'],
      zh: `“${other.name}”（${idOf(other)}）同期已用名称“市大数据办”`,
      en: `"${other.name}" (${idOf(other)})`,
    },
    async (headers) => (await add(naming(department), editor, headers))?.errors,
  );
});

it('refuses what it bears already, a second full name, and days that are none', async () => {
  const department = await aBody();
  const codes = async (other: Partial<AddDepartmentNameInput>) =>
    (await add(naming(department, other)))?.errors.map(({ code, path }) => [code, ...path]);
  expect(await codes({ name: '苏州市大数据局' })).toEqual([['NAME_TAKEN', 'input', 'name']]);
  expect(await codes({ kind: 'CANONICAL', validFrom: '2023-12-31' })).toEqual([
    ['SECOND_FULL_NAME', 'input', 'name'],
  ]);
  expect(await codes({ validFrom: '2024-01-01', validTo: '2023-01-01' })).toEqual([
    ['NAME_WITHOUT_DAYS', 'input', 'validTo'],
  ]);
});

it('refuses a department that is not there, and who may not keep the register', async () => {
  const nobody = naming({ id: randomUUID() });
  expect((await add(nobody))?.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'departmentId'] }]);
  const department = await aBody();
  const { key } = await anAccount(api.em, { departments: [department] });
  expect((await add(naming(department), key))?.errors).toMatchObject([{ code: 'FORBIDDEN', path: [] }]);
});
