import { expect, it } from '@jest/globals';
import { ViewerDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';

const api = startApi({ env: { ZHIBIAO_SEED: 'reviewed' } });

it('refuses a demo key where no demo is played, though the account is still stored', async () => {
  const demo = await anAccount(api.em, { isDemo: true });
  const real = await anAccount(api.em);

  const refused = await api.run(ViewerDocument, {}, demo.key);
  const answered = await api.run(ViewerDocument, {}, real.key);

  expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(answered.data?.viewer.name).toBe(real.account.name);
});
