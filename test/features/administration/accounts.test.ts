import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import {
  CreateAccountDocument,
  type CreateAccountInput,
  UpdateAccountDocument,
  ViewerDocument,
} from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
let administrator = '';
beforeAll(async () => {
  administrator = (await anAccount(api.em, { roles: ['ADMINISTRATOR'] })).key;
});

const anInput = (other: Partial<CreateAccountInput> = {}): CreateAccountInput => ({
  name: '苏州市统计局',
  nameEn: 'Bureau of Statistics',
  roles: ['REPORTER'],
  idempotencyKey: randomUUID(),
  ...other,
});
const create = async (input: CreateAccountInput, headers = {}) =>
  (await api.run(CreateAccountDocument, { input }, administrator, headers)).data?.createAccount;

describe('createAccount', () => {
  it('makes an account once, and records who made what', async () => {
    const department = globalId('Department', (await aDepartment(api.em)).id);
    const input = anInput({
      roles: ['REPORTER', 'LEADER', 'REPORTER'],
      departmentIds: [department, department],
    });
    const first = await create(input);
    const again = await create(input);

    expect(first?.errors).toEqual([]);
    expect(first?.account).toEqual({
      id: expect.stringMatching(/^account_/),
      name: '苏州市统计局',
      nameEn: 'Bureau of Statistics',
      roles: ['REPORTER', 'LEADER'],
      isDemo: false,
      version: 1,
      departments: [{ id: department }],
    });
    expect(again).toEqual(first);
    const uuid = first?.account?.id.slice('account_'.length);
    const audited = await api.em.execute(
      'select operation, subject_type, after from audit_entry where subject_id = ?',
      [uuid],
    );
    expect(audited).toEqual([
      {
        operation: 'createAccount',
        subject_type: 'ManagedAccount',
        after: {
          name: '苏州市统计局',
          nameEn: 'Bureau of Statistics',
          roles: ['REPORTER', 'LEADER'],
          email: null,
          departments: [department.slice('department_'.length)],
        },
      },
    ]);
  });

  const nowhere = 'department_00000000-0000-4000-8000-000000000000';
  it.each<[string, Partial<CreateAccountInput>, string, string[], string, string]>([
    ['no role', { roles: [] }, 'INVALID_ROLES', ['input', 'roles'], '至少给出一个角色', 'at least one role'],
    ['the public', { roles: ['PUBLIC'] }, 'INVALID_ROLES', ['input', 'roles'], 'PUBLIC', 'cannot be given'],
    [
      'duties that are separated',
      { roles: ['EDITOR', 'AUDITOR'] },
      'CONFLICTING_ROLES',
      ['input', 'roles'],
      '不能兼任 AUDITOR 与 EDITOR',
      'both AUDITOR and EDITOR',
    ],
    ['no name', { name: '' }, 'INVALID_TEXT', ['input', 'name'], 'name', '1 to 100 characters'],
    ['a long name', { nameEn: 'x'.repeat(101) }, 'INVALID_TEXT', ['input', 'nameEn'], 'nameEn', 'nameEn'],
    [
      'an unknown department',
      { departmentIds: [nowhere] },
      'NOT_FOUND',
      ['input', 'departmentIds'],
      '未找到',
      'There is no Department',
    ],
    ['no id', { departmentIds: ['x'] }, 'INVALID_ID', ['input', 'departmentIds'], '标识', 'not the id'],
  ])('refuses %s', async (_, other, code, path, zh, en) => {
    await expectRefused(
      api.em,
      { code, path, zh, en },
      async (headers) => (await create(anInput(other), headers))?.errors,
    );
  });
});

describe('updateAccount', () => {
  const update = async (input: Parameters<typeof updateWith>[0], key = administrator, headers = {}) =>
    updateWith(input, key, headers);
  const updateWith = async (
    input: {
      accountId: string;
      expectedVersion: number;
      roles?: ('LEADER' | 'EDITOR')[];
      departmentIds?: string[];
    },
    key: string,
    headers: Record<string, string>,
  ) =>
    (
      await api.run(
        UpdateAccountDocument,
        { input: { ...input, idempotencyKey: randomUUID() } },
        key,
        headers,
      )
    ).data?.updateAccount;

  it('changes what is given, and what the keys of the account may do from then on', async () => {
    const [left, joined] = [await aDepartment(api.em), await aDepartment(api.em)];
    const { account, key } = await anAccount(api.em, { departments: [left] });
    const accountId = globalId('ManagedAccount', account.id);
    const departmentIds = [globalId('Department', joined.id)];

    const changed = await update({ accountId, expectedVersion: 1, roles: ['LEADER'], departmentIds });

    expect(changed).toMatchObject({
      errors: [],
      account: { name: account.name, roles: ['LEADER'], version: 2, departments: [{ id: departmentIds[0] }] },
    });
    const { data } = await api.run(ViewerDocument, {}, key);
    expect(data?.viewer).toMatchObject({ roles: ['LEADER'], departments: [{ name: joined.name }] });
    const [audited] = await api.em.execute('select before, after from audit_entry where subject_id = ?', [
      account.id,
    ]);
    expect([audited?.before.roles, audited?.after.roles]).toEqual([['REPORTER'], ['LEADER']]);
  });

  it('refuses who looked at an older version, and of two at once one', async () => {
    const { account } = await anAccount(api.em);
    const input = {
      accountId: globalId('ManagedAccount', account.id),
      expectedVersion: 1,
      roles: ['LEADER' as const],
    };
    const answers = await Promise.all([update(input), update(input)]);
    const codes = answers.map((answer) => answer?.errors[0]?.code ?? 'DONE');
    expect(codes.sort()).toEqual(['DONE', 'STALE_VERSION']);
  });

  it('refuses to change the own account', async () => {
    const me = await anAccount(api.em, { roles: ['ADMINISTRATOR'] });
    const accountId = globalId('ManagedAccount', me.account.id);
    const refusal = {
      code: 'OWN_ACCOUNT',
      path: ['input', 'accountId'],
      zh: '自己的账号',
      en: 'another administrator',
    };
    await expectRefused(
      api.em,
      refusal,
      async (headers) =>
        (await update({ accountId, expectedVersion: 1, roles: ['EDITOR'] }, me.key, headers))?.errors,
    );
  });

  it('refuses an account that there is none of', async () => {
    const accountId = 'account_00000000-0000-4000-8000-000000000000';
    const refusal = { code: 'NOT_FOUND', path: ['input', 'accountId'], zh: '未找到', en: 'There is no' };
    await expectRefused(
      api.em,
      refusal,
      async (headers) => (await update({ accountId, expectedVersion: 1 }, administrator, headers))?.errors,
    );
  });
});
