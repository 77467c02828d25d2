import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { firstAdministrator } from '../../../src/features/administration/first-administrator.js';
import { CreateAccountDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';

const api = startApi({ env: { ZHIBIAO_SEED: 'reviewed' } });

it('gives a service without any account a key that makes the others, and records it', async () => {
  const key = await firstAdministrator(api.em.fork(), {
    name: '信息中心',
    now: new Date('2026-01-15T00:00:00Z'),
  });

  const input = {
    name: '督查室',
    nameEn: 'Supervision',
    roles: ['REVIEWER' as const],
    idempotencyKey: randomUUID(),
  };
  const { data } = await api.run(CreateAccountDocument, { input }, key);
  const recorded = await api.em.execute(
    `select e.operation from audit_entry e join account a on a.id = e.account_id where a.name = '信息中心' order by e.at`,
  );

  expect(data?.createAccount.errors).toEqual([]);
  expect(recorded.map(({ operation }) => operation)).toEqual(['firstAdministrator', 'createAccount']);
});

it('refuses a name that is none', async () => {
  const made = firstAdministrator(api.em.fork(), { name: '', now: new Date() });
  await expect(made).rejects.toMatchObject({ code: 'INVALID_TEXT' });
});
