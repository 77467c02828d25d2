import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import type { Region } from '../../../src/features/region/region.entity.js';
import { globalId } from '../../../src/shared/ids.js';
import type { Role } from '../../../src/shared/session.js';
import { AddDepartmentDocument, type AddDepartmentInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment, aDepartmentName } from '../../support/builders/department.js';
import { aRegion } from '../../support/builders/region.js';

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

it('enters a body once, with its names, and records who did', async () => {
  const input = anInput({
    name: '苏州市低空经济发展办公室',
    level: 'COORDINATING_BODY',
    note: '2025年设立',
    names: [
      { name: '市低空办', kind: 'SHORT' },
      { name: '苏州市低空经济发展办公室', kind: 'CANONICAL', validFrom: '2025-03-01' },
    ],
  });
  const first = await add(input);

  expect(first).toEqual({
    department: {
      id: expect.stringMatching(/^department_/),
      name: '苏州市低空经济发展办公室',
      kind: 'ORGANISATION',
      level: 'COORDINATING_BODY',
      note: '2025年设立',
      region: { id: input.regionId },
      names: [
        { name: '苏州市低空经济发展办公室', kind: 'CANONICAL', validFrom: '2025-03-01', validTo: null },
        { name: '市低空办', kind: 'SHORT', validFrom: null, validTo: null },
      ],
      members: [],
    },
    errors: [],
  });
  expect(await add(input)).toEqual(first);
  const uuid = first?.department?.id.slice('department_'.length);
  expect(
    await api.em.execute('select operation, after from audit_entry where subject_id = ?', [uuid]),
  ).toMatchObject([
    {
      operation: 'addDepartment',
      after: { name: '苏州市低空经济发展办公室', names: [{ name: '市低空办' }, { validFrom: '2025-03-01' }] },
    },
  ]);
});

it('bears its full name at all times where nothing else is said', async () => {
  const input = anInput();
  expect((await add(input))?.department?.names).toEqual([
    { name: input.name, kind: 'CANONICAL', validFrom: null, validTo: null },
  ]);
});

it('lets a group stand for members, each once', async () => {
  const members = [await aDepartment(api.em), await aDepartment(api.em)].map(idOf);
  const group = await add(anInput({ kind: 'GROUP', level: 'GROUP', memberIds: [...members, ...members] }));
  expect(group?.department?.members.map(({ id }) => id)).toEqual(members);
});

it('lets one name mean two bodies in two regions, or on other days', async () => {
  const name = '市航空办';
  await aDepartmentName(api.em, { department: await aDepartment(api.em), name });
  const past = { name, kind: 'SHORT', validTo: '2024-01-01' } as const;
  expect((await add(anInput({ names: [past] })))?.errors).toEqual([]);
  const since = { name, kind: 'SHORT', validFrom: '2024-01-01' } as const;
  expect((await add(anInput({ names: [since] })))?.errors).toEqual([]);
});

it('refuses every name that another bears, each in its place', async () => {
  const department = await aDepartment(api.em, { region, name: '苏州市邮政局' });
  await aDepartmentName(api.em, { department, name: '市邮政局（邮政办）' });
  await aDepartmentName(api.em, { department, name: '市邮政办' });
  const names = ['市邮局', '市邮政局<邮政办>', '市邮政办'].map((name) => ({ name, kind: 'SHORT' as const }));
  expect((await add(anInput({ names })))?.errors).toMatchObject([
    { code: 'NAME_TAKEN', path: ['input', 'names', '1', 'name'] },
    { code: 'NAME_TAKEN', path: ['input', 'names', '2', 'name'] },
  ]);
});

it('lets one of two enter a name at the same moment', async () => {
  const names = [{ name: '市同时办', kind: 'SHORT' as const }];
  const answers = await Promise.all([add(anInput({ names })), add(anInput({ names }))]);
  expect(answers.flatMap((answer) => answer?.errors.map(({ code }) => code)).sort()).toEqual(['NAME_TAKEN']);
});

it.each<[Role, boolean]>([
  ['ADMINISTRATOR', true],
  ['EDITOR', true],
  ['PARTNER', false],
  ['LEADER', false],
  ['REPORTER', false],
  ['REVIEWER', false],
  ['AUDITOR', false],
])('lets %s keep the register: %s', async (role, may) => {
  const { key } = await anAccount(api.em, { roles: [role] });
  expect((await add(anInput(), key))?.errors.map(({ code }) => code)).toEqual(may ? [] : ['FORBIDDEN']);
});

it('is closed to the public', async () => {
  expect((await add(anInput(), ''))?.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});
