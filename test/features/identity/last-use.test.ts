import { expect, it } from '@jest/globals';
import { lastUseOf } from '../../../src/features/identity/last-use.js';
import { ViewerDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';

const api = startApi();
const lost = (thrown: unknown) => {
  throw thrown;
};
const usedOn = async (account: string) => {
  const [row] = await api.em.execute(
    'select k.id, k.last_used_on::text as day from api_key k where k.account_id = ?',
    [account],
  );
  return row as { id: string; day: string | null };
};

it('notes the day, and an earlier one never instead of it', async () => {
  const { account } = await anAccount(api.em);
  const { id } = await usedOn(account.id);
  for (const day of ['2026-01-15', '2026-01-14']) {
    const uses = lastUseOf(api.em, lost);
    uses.note({ id, lastUsedOn: null }, day);
    await uses.close();
  }
  expect((await usedOn(account.id)).day).toBe('2026-01-15');
});

it('writes nothing while a request is answered, nor for a day that is noted', async () => {
  const { account, key } = await anAccount(api.em);
  await api.run(ViewerDocument, {}, key);
  expect((await usedOn(account.id)).day).toBeNull();

  const uses = lastUseOf(api.em, lost);
  uses.note({ id: (await usedOn(account.id)).id, lastUsedOn: '2026-01-15' }, '2026-01-15');
  api.queries.length = 0;
  await uses.close();
  expect(api.queries).toEqual([]);
});

it('is written when the service stops', async () => {
  const { account, key } = await anAccount(api.em);
  await api.run(ViewerDocument, {}, key);
  await api.app.close();
  expect((await usedOn(account.id)).day).toBe('2026-01-15');
});
