import { beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ROLES } from '../../../src/shared/session.js';
import { AccountByIdDocument, AccountsDocument, ApiKeysDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';

const api = startApi();
let administrator = '';
beforeAll(async () => {
  administrator = (await anAccount(api.em, { roles: ['ADMINISTRATOR'] })).key;
});

describe('who sees accounts', () => {
  it.each(ROLES)('%s', async (role) => {
    const { account } = await anAccount(api.em);
    const id = globalId('ManagedAccount', account.id);
    const key = role === 'PUBLIC' ? undefined : (await anAccount(api.em, { roles: [role] })).key;

    const list = await api.run(AccountsDocument, {}, key);
    const keys = await api.run(ApiKeysDocument, {}, key);
    const one = await api.run(AccountByIdDocument, { id }, key);

    if (role === 'ADMINISTRATOR' || role === 'AUDITOR') {
      expect(list.data?.accounts.totalCount).toBeGreaterThan(0);
      expect(keys.data?.apiKeys.totalCount).toBeGreaterThan(0);
      expect(one.data).toMatchObject({ account: { id }, node: { __typename: 'ManagedAccount', id } });
    } else {
      expect(list.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(keys.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(one.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(one.data?.node ?? null).toBeNull();
    }
  });

  it('lists those of a role, with their keys, by as many statements for many as for one', async () => {
    const askFor = async (first: number) => {
      api.queries.length = 0;
      const { data } = await api.run(AccountsDocument, { role: 'PARTNER', first }, administrator);
      return [data?.accounts.edges ?? [], api.queries.length] as const;
    };
    for (let made = 0; made < 3; made += 1) await anAccount(api.em, { roles: ['PARTNER'] });
    await askFor(1);
    const [one, few] = await askFor(1);
    const [many, same] = await askFor(10);
    expect([one.length, many.length > 2]).toEqual([1, true]);
    expect(many.every(({ node }) => node.roles.includes('PARTNER'))).toBe(true);
    expect(many[0]?.node.apiKeys.totalCount).toBe(1);
    expect(same).toBe(few);
  });
});
