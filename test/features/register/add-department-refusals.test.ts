import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import type { Region } from '../../../src/features/region/region.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import { AddDepartmentDocument, type AddDepartmentInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aDepartmentName } from '../../support/builders/department.js';
import { aRegion } from '../../support/builders/region.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
let region: Region;
let editor = '';
beforeAll(async () => {
  region = await aRegion(api.em);
  editor = (await anAccount(api.em, { roles: ['EDITOR'] })).key;
});

const anInput = (other: Partial<AddDepartmentInput> = {}): AddDepartmentInput => ({
  name: `苏州市${randomUUID()}局`,
  kind: 'ORGANISATION',
  level: 'MUNICIPAL',
  regionId: globalId('Region', region.id),
  idempotencyKey: randomUUID(),
  ...other,
});
const add = async (input: AddDepartmentInput, key = editor, headers = {}) =>
  (await api.run(AddDepartmentDocument, { input }, key, headers)).data?.addDepartment;
const idOf = ({ id }: { id: string }) => globalId('Department', id);

const nowhere = '00000000-0000-4000-8000-000000000000';
const long = '局'.repeat(101);
it.each<[string, Partial<AddDepartmentInput>, string, string[], string, string]>([
  ['no name', { name: '' }, 'INVALID_TEXT', ['name'], '1 至 100 个字符', '1 to 100'],
  ['a mark alone', { name: '★' }, 'INVALID_TEXT', ['name'], '1 至 100 个字符', '1 to 100'],
  [
    'a long short name',
    { names: [{ name: long, kind: 'SHORT' }] },
    'INVALID_TEXT',
    ['names', '0', 'name'],
    '1 至 100',
    '1 to 100',
  ],
  [
    'days reversed',
    { names: [{ name: '市某办', kind: 'SHORT', validFrom: '2024-01-01', validTo: '2024-01-01' }] },
    'NAME_WITHOUT_DAYS',
    ['names', '0', 'validTo'],
    '终止日 2024-01-01 应晚于',
    'cannot end on 2024-01-01',
  ],
  [
    'two full names',
    { name: '苏州市甲局', names: [{ name: '苏州市乙局', kind: 'CANONICAL' }] },
    'SECOND_FULL_NAME',
    ['names', '0', 'name'],
    '“苏州市乙局”与同一单位的全称“苏州市甲局”',
    '"苏州市乙局" would be a second full name beside "苏州市甲局"',
  ],
  [
    'too many names',
    { names: Array.from({ length: 51 }, (_, at) => ({ name: `${at}局`, kind: 'SHORT' as const })) },
    'TOO_MANY_GIVEN',
    ['names'],
    '最多 50 项',
    'at most 50',
  ],
  ['a group of none', { kind: 'GROUP' }, 'GROUP_MEMBERS', ['memberIds'], '须列出成员', 'lists its members'],
  [
    'members of a body',
    { memberIds: [`department_${nowhere}`] },
    'GROUP_MEMBERS',
    ['memberIds'],
    '其他单位不得列出',
    'nothing else does',
  ],
  [
    'a member that is not there',
    { kind: 'GROUP', memberIds: [`department_${nowhere}`] },
    'NOT_FOUND',
    ['memberIds', '0'],
    '未找到Department',
    'no Department',
  ],
  ['another id', { regionId: `department_${nowhere}` }, 'INVALID_ID', ['regionId'], 'Region', 'Region'],
  ['no region', { regionId: `region_${nowhere}` }, 'NOT_FOUND', ['regionId'], '未找到Region', 'no Region'],
])('refuses %s', async (_, other, code, path, zh, en) => {
  const input = anInput(other);
  await expectRefused(
    api.em,
    { code, path: ['input', ...path], zh, en },
    async (headers) => (await add(input, editor, headers))?.errors,
  );
});

it('refuses a group as the member of a group', async () => {
  const group = await aDepartment(api.em, { members: [await aDepartment(api.em)] });
  const input = anInput({ kind: 'GROUP', memberIds: [idOf(group)] });
  expect((await add(input))?.errors).toMatchObject([
    { code: 'GROUP_MEMBERS', path: ['input', 'memberIds', '0'] },
  ]);
});

it('names who bears the name, with the id to choose', async () => {
  const department = await aDepartment(api.em, { region, name: '苏州市气象局' });
  await aDepartmentName(api.em, { department, name: '苏州市气象局', kind: 'CANONICAL' });
  await expectRefused(
    api.em,
    {
      code: 'NAME_TAKEN',
      path: ['input', 'name'],
      zh: `“苏州市气象局”（${idOf(department)}）`,
      en: `"苏州市气象局" (${idOf(department)}) of the region bears "苏州市气象局"`,
    },
    async (headers) => (await add(anInput({ name: '苏州市气象局' }), editor, headers))?.errors,
  );
});
