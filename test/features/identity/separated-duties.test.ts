import { expect, it } from '@jest/globals';
import { CONFLICTS } from '../../../src/features/identity/separated-duties.rules.js';
import { ROLES, type Role } from '../../../src/shared/session.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';

const api = startApi();
const STORED = ROLES.filter((role) => role !== 'PUBLIC');
const pairs = STORED.flatMap((one, at) => STORED.slice(at + 1).map((other): [Role, Role] => [one, other]));
const conflict = (pair: readonly Role[]) =>
  CONFLICTS.some((each) => each.every((role) => pair.includes(role)));

it.each(pairs)('the database holds what the rules say of %s and %s in one account', async (one, other) => {
  const made = anAccount(api.em.fork(), { roles: [one, other] });

  if (conflict([one, other])) await expect(made).rejects.toThrow('account_duties_check');
  else await expect(made).resolves.toHaveProperty('key');
});

it('no account is stored as the public', async () => {
  await expect(anAccount(api.em.fork(), { roles: ['PUBLIC'] })).rejects.toThrow('account_roles_check');
});
