import { expect, it } from '@jest/globals';
import { Account } from '../../../src/features/identity/account.entity.js';
import { ApiKey } from '../../../src/features/identity/api-key.entity.js';
import { DEMO_IDENTITIES, ensureDemoIdentities } from '../../../src/features/identity/demo-identities.js';
import { ROLES } from '../../../src/shared/session.js';
import { ViewerDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { aDepartment } from '../../support/builders/department.js';

const api = startApi();

const keys = [...new Set(DEMO_IDENTITIES.flatMap(({ departments }) => departments))];
const ensure = () => api.em.fork().transactional((em) => ensureDemoIdentities(em));

it('gives every role but the public a known key, and changes nothing the second time', async () => {
  await expect(ensure()).rejects.toThrow('seed the reference data first');
  for (const key of keys) await aDepartment(api.em, { key, name: key });

  await ensure();
  const rows = () =>
    api.em.execute('select a.*, k.* from account a join api_key k on k.account_id = a.id order by a.key');
  const first = await rows();
  await ensure();

  expect(await rows()).toEqual(first);
  expect(new Set(DEMO_IDENTITIES.map(({ role }) => role))).toEqual(new Set(ROLES.slice(1)));
  for (const { apiKey, name, nameEn, role, departments } of DEMO_IDENTITIES) {
    const { data } = await api.run(ViewerDocument, {}, apiKey);
    const bodies = departments.map((body) => ({ name: body }));
    expect(data?.viewer).toEqual({ name, nameEn, roles: [role], isDemo: true, departments: bodies });
  }
});

it('mends an account that was changed, and leaves a revoked key revoked', async () => {
  const [leader, partner] = ['demo:leader', 'demo:partner'];
  const em = api.em.fork();
  await em.nativeUpdate(Account, { key: leader }, { roles: ['ADMINISTRATOR'] });
  await em.nativeUpdate(
    ApiKey,
    { account: { key: partner } },
    { revokedAt: new Date('2026-01-01T00:00:00Z') },
  );

  await ensure();

  expect((await api.run(ViewerDocument, {}, 'zb_demo_leader')).data?.viewer.roles).toEqual(['LEADER']);
  expect((await api.run(ViewerDocument, {}, 'zb_demo_partner')).status).toBe(401);
});
