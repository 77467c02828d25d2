import { expect, it } from '@jest/globals';
import { ViewerDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';

const api = startApi();
const now = new Date('2026-01-15T04:00:00Z');

it('tells a caller with a key who it is', async () => {
  const [first, second] = [await aDepartment(api.em), await aDepartment(api.em)];
  const { account, key } = await anAccount(api.em, {
    roles: ['REPORTER', 'LEADER'],
    departments: [second, first],
    isDemo: true,
  });

  const { data } = await api.run(ViewerDocument, {}, key);

  expect(data?.viewer).toEqual({
    name: account.name,
    nameEn: account.nameEn,
    roles: ['REPORTER', 'LEADER'],
    isDemo: true,
    departments: [{ name: first.name }, { name: second.name }],
  });
});

it('tells a caller without one that it is the public', async () => {
  const { data } = await api.run(ViewerDocument, {});
  expect(data?.viewer).toEqual({
    name: null,
    nameEn: null,
    roles: ['PUBLIC'],
    isDemo: false,
    departments: [],
  });
});

it.each([
  ['has expired', { expiresAt: now }],
  ['was revoked', { revokedAt: new Date('2026-01-01T00:00:00Z') }],
])('refuses a key that %s', async (_, validity) => {
  const { key } = await anAccount(api.em, validity);
  const { status, errors } = await api.run(ViewerDocument, {}, key);
  expect([status, errors?.[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
});

it('takes a key that has not expired yet', async () => {
  const { key } = await anAccount(api.em, { expiresAt: new Date(now.getTime() + 1) });
  expect((await api.run(ViewerDocument, {}, key)).data?.viewer.roles).toEqual(['PARTNER']);
});
