import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/shared/session.js';
import {
  ApiKeyNodeDocument,
  ApiKeysDocument,
  CreateAccountDocument,
  RevokeApiKeyDocument,
} from '../../generated/graphql.js';
import { administering } from '../../support/administering.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { expectRefused } from '../../support/refused.js';
import { upload } from '../../support/upload.js';

const api = startApi();
const { administrator, account, create, rolesOf } = administering(api);
const nothing = '00000000-0000-4000-8000-000000000000';

describe('createApiKey', () => {
  it('shows the key once, keeps its hash alone, and lets it in', async () => {
    const input = { accountId: await account(), expiresOn: '2026-03-31', idempotencyKey: randomUUID() };
    const made = await create(input);
    const again = await create(input);
    const secret = made?.secret ?? '';

    expect(secret).toMatch(/^zb_[\w-]{43}$/);
    expect(made?.apiKey).toMatchObject({
      label: '数据交换平台',
      roles: null,
      readOnly: false,
      state: 'IN_FORCE',
      // The end of the day in the city.
      expiresAt: '2026-03-31T16:00:00.000Z',
      lastUsedOn: null,
      account: { id: input.accountId },
    });
    expect(again).toEqual({ ...made, secret: null });
    expect(await rolesOf(secret)).toEqual(['PARTNER']);

    const digest = createHash('sha256').update(secret).digest('hex');
    const rows = await api.em.execute('select * from api_key where hash = ?', [digest]);
    const audited = await api.em.execute(`select * from audit_entry where operation = 'createApiKey'`);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify([rows, audited])).not.toContain(secret);
    expect(JSON.stringify(audited)).not.toContain(digest);
  });

  it('gives no more roles than asked', async () => {
    const made = await create({ accountId: await account(['LEADER', 'EDITOR']), roles: ['LEADER'] });
    expect(await rolesOf(made?.secret ?? '')).toEqual(['LEADER']);
  });

  it('lets a key for reading read, and change nothing', async () => {
    const made = await create({ accountId: await account(['ADMINISTRATOR']), readOnly: true });
    const key = made?.secret ?? '';
    const input = { name: '甲', nameEn: 'A', roles: ['LEADER' as const], idempotencyKey: randomUUID() };

    expect((await api.run(ApiKeysDocument, {}, key)).data?.apiKeys.totalCount).toBeGreaterThan(0);
    const refusal = { code: 'READ_ONLY_KEY', path: [], zh: '只能读取', en: 'for reading alone' };
    await expectRefused(
      api.em,
      refusal,
      async (headers) =>
        (await api.run(CreateAccountDocument, { input }, key, headers)).data?.createAccount.errors,
    );
    const reader = await create({ accountId: await account(['REPORTER']), readOnly: true });
    const sent = await upload(api, { key: reader?.secret ?? '' });
    expect([sent.statusCode, sent.json().errors[0].extensions.code]).toEqual([403, 'READ_ONLY_KEY']);
  });

  it.each<
    [string, { roles?: Role[]; expiresOn?: string; accountId?: string }, string, string, string, string]
  >([
    [
      'a role beyond the account',
      { roles: ['EDITOR'] },
      'ROLE_NOT_GRANTED',
      'roles',
      '没有角色 EDITOR',
      'EDITOR',
    ],
    [
      'a day that is over',
      { expiresOn: '2026-01-14' },
      'DATE_IN_PAST',
      'expiresOn',
      '早于今天',
      'before today',
    ],
    ['no account', { accountId: `account_${nothing}` }, 'NOT_FOUND', 'accountId', '未找到', 'There is no'],
    ['the id of a key', { accountId: `key_${nothing}` }, 'INVALID_ID', 'accountId', '标识', 'not the id'],
  ])('refuses %s', async (_, other, code, field, zh, en) => {
    const input = { accountId: await account(), ...other };
    await expectRefused(
      api.em,
      { code, path: ['input', field], zh, en },
      async (headers) => (await create(input, headers))?.errors,
    );
  });
});

it('is for administrators alone: others change nothing, and see no key by its id', async () => {
  const made = await create({ accountId: await account() });
  const id = made?.apiKey?.id ?? '';
  const { key } = await anAccount(api.em, { roles: ['EDITOR'] });
  const refusal = { code: 'FORBIDDEN', path: [], zh: '管理账号', en: 'administer' };
  await expectRefused(api.em, refusal, async (headers) => {
    const input = { apiKeyId: id, idempotencyKey: randomUUID() };
    return (await api.run(RevokeApiKeyDocument, { input }, key, headers)).data?.revokeApiKey.errors;
  });
  expect((await api.run(ApiKeyNodeDocument, { id }, key)).data?.node).toBeNull();
  expect((await api.run(ApiKeyNodeDocument, { id }, administrator())).data?.node?.__typename).toBe('ApiKey');
});
