import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { GiveMailboxDocument, MailsDocument, OwnMailboxDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';

const api = startApi();

it('keeps the mailbox that an administrator gives, and refuses what is none', async () => {
  const administrator = await anAccount(api.em, { roles: ['ADMINISTRATOR'] });
  const office = await anAccount(api.em, { roles: ['LEADER'] });
  let expectedVersion = 1;
  const give = async (email: string) => {
    const input = {
      accountId: globalId('ManagedAccount', office.account.id),
      email,
      expectedVersion,
      idempotencyKey: randomUUID(),
    };
    return (await api.run(GiveMailboxDocument, { input }, administrator.key)).data?.updateAccount;
  };
  expect(await give('leader@suzhou.example')).toEqual({
    account: { email: 'leader@suzhou.example', mailOn: true },
    errors: [],
  });
  expectedVersion = 2;
  for (const wrong of ['nobody', 'a@b\nBcc: c@d', 'A <a@b>']) {
    expect(await give(wrong)).toEqual({
      account: null,
      errors: [{ code: 'INVALID_EMAIL', path: ['input', 'email'] }],
    });
  }
  const own = await api.run(OwnMailboxDocument, {}, office.key);
  expect(own.data?.viewer.mailbox).toEqual({ email: 'leader@suzhou.example', mailOn: true });
  expect((await give(''))?.account).toEqual({ email: null, mailOn: true });
  const refused = await api.run(MailsDocument, {}, office.key);
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
