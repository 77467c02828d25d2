import { describe, expect, it } from '@jest/globals';
import { ApiKeysDocument } from '../../generated/graphql.js';
import { administering } from '../../support/administering.js';
import { startApi } from '../../support/api.js';
import { expectRefused } from '../../support/refused.js';

const api = startApi();
const { administrator, account, create, rotate, revoke, rolesOf } = administering(api);

describe('rotateApiKey', () => {
  it('puts a key in the place of another, which ends at once', async () => {
    const old = await create({
      accountId: await account(['LEADER', 'EDITOR']),
      roles: ['LEADER'],
      readOnly: true,
    });
    const made = await rotate({ apiKeyId: old?.apiKey?.id ?? '' });

    expect(made?.apiKey).toMatchObject({ label: '数据交换平台', roles: ['LEADER'], readOnly: true });
    expect(await rolesOf(made?.secret ?? '')).toEqual(['LEADER']);
    expect(await rolesOf(old?.secret ?? '')).toBe(401);
  });

  it('lets the old key in for as long as is given, and no longer than it had', async () => {
    const accountId = await account();
    const [long, short] = [await create({ accountId }), await create({ accountId, expiresOn: '2026-01-15' })];
    const made = await rotate({ apiKeyId: long?.apiKey?.id ?? '', graceHours: 24 });
    await rotate({ apiKeyId: short?.apiKey?.id ?? '', graceHours: 720 });

    expect(await rolesOf(made?.secret ?? '')).toEqual(['PARTNER']);
    expect(await rolesOf(long?.secret ?? '')).toEqual(['PARTNER']);
    const { data } = await api.run(ApiKeysDocument, { first: 100 }, administrator());
    const endsAt = (id?: string) => data?.apiKeys.edges.find(({ node }) => node.id === id)?.node.expiresAt;
    expect(endsAt(long?.apiKey?.id)).toBe('2026-01-16T04:00:00.000Z');
    expect(endsAt(short?.apiKey?.id)).toBe('2026-01-15T16:00:00.000Z');
  });

  it('refuses a grace out of bounds, and a key that is not in force', async () => {
    const made = await create({ accountId: await account() });
    const apiKeyId = made?.apiKey?.id ?? '';
    const tooLong = { code: 'INVALID_GRACE', path: ['input', 'graceHours'], zh: '0 至 720', en: '0 to 720' };
    for (const graceHours of [-1, 721]) {
      await expectRefused(
        api.em,
        tooLong,
        async (headers) => (await rotate({ apiKeyId, graceHours }, headers))?.errors,
      );
    }
    await revoke(apiKeyId);
    const over = { code: 'KEY_NOT_IN_FORCE', path: ['input', 'apiKeyId'], zh: '已撤销', en: 'revoked' };
    await expectRefused(api.em, over, async (headers) => (await rotate({ apiKeyId }, headers))?.errors);
    await expectRefused(api.em, over, async (headers) => (await revoke(apiKeyId, headers))?.errors);
  });
});

describe('revokeApiKey', () => {
  it('ends a key for the next request', async () => {
    const made = await create({ accountId: await account() });
    expect(await rolesOf(made?.secret ?? '')).toEqual(['PARTNER']);
    const revoked = await revoke(made?.apiKey?.id ?? '');

    expect(revoked?.apiKey).toMatchObject({ state: 'REVOKED', revokedAt: '2026-01-15T04:00:00.000Z' });
    expect(await rolesOf(made?.secret ?? '')).toBe(401);
    const { data } = await api.run(ApiKeysDocument, { inForce: true, first: 100 }, administrator());
    expect(data?.apiKeys.edges.map(({ node }) => node.id)).not.toContain(made?.apiKey?.id);
  });
});
