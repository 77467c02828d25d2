import { beforeAll, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CONTENT } from '../../../src/features/audit/chain-hash.js';
import { sealEntries } from '../../../src/features/audit/seal-entries.js';
import { unsealed } from '../../../src/features/audit/unsealed.read-model.js';
import { verifyChain } from '../../../src/features/audit/verify-chain.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';

const api = startApi();
const NOW = new Date('2026-01-15T04:00:00Z');

let account = '';
beforeAll(async () => {
  account = (await anAccount(api.em)).account.id;
});

/** Entries of one transaction. */
const write = (em: EntityManager, count: number, at = NOW) =>
  em.execute(
    `insert into audit_entry (id, at, operation, subject_type, subject_id, after, account_id)
     select gen_random_uuid(), ?, 'test', 'Test', gen_random_uuid(), jsonb_build_object('at', n), ?
       from generate_series(1, ?) n`,
    [at, account, count],
  );

const verify = () => verifyChain(api.em);

it('gives what is committed places without a gap, and seals it', async () => {
  await write(api.em, 3);
  expect(await unsealed(api.em)).toMatchObject({ entries: 3 });
  expect(await sealEntries(api.em, NOW)).toBe(3);
  await write(api.em, 2);
  expect(await sealEntries(api.em, NOW)).toBe(2);
  expect(await sealEntries(api.em, NOW)).toBe(0);

  expect(await unsealed(api.em)).toEqual({ entries: 0, oldestAt: null });
  const verdict = await verify();
  expect(verdict).toMatchObject({ findings: [], entries: 5, seals: 2, unsealed: 0, head: { position: 5 } });
  expect(await verifyChain(api.em, verdict.head)).toMatchObject({ findings: [] });
});

it('leaves out what is not committed, and seals it when it is: slow transactions leave no gap', async () => {
  const { position = 0 } = (await verify()).head ?? {};
  const slow = api.em.fork();
  await slow.begin();
  await write(slow, 1);
  await write(api.em, 2);
  expect(await sealEntries(api.em, NOW)).toBe(2);
  await write(api.em, 1);
  expect(await sealEntries(api.em, NOW)).toBe(1);
  await slow.commit();
  expect(await sealEntries(api.em, NOW)).toBe(1);
  expect(await verify()).toMatchObject({ findings: [], unsealed: 0, head: { position: position + 4 } });
});

it('seals in batches, and leaves no entry of a transaction behind that does not fit one', async () => {
  await write(api.em, 2_500);
  expect(await sealEntries(api.em, NOW)).toBe(2_500);
  expect(await verify()).toMatchObject({ findings: [], unsealed: 0 });
}, 60_000);

it('is done by one at a time, while writers go on', async () => {
  const before = (await verify()).entries;
  const sealing = Array.from({ length: 4 }, async () => {
    for (let round = 0; round < 20; round += 1) await sealEntries(api.em, NOW);
  });
  const writing = Array.from({ length: 4 }, async () => {
    const em = api.em.fork();
    for (let round = 0; round < 25; round += 1) await em.transactional((tx) => write(tx, 2));
  });
  await Promise.all([...sealing, ...writing]);
  await sealEntries(api.em, NOW);
  expect(await verify()).toMatchObject({ findings: [], entries: before + 200, unsealed: 0 });
});

it('makes no writer wait, and no other sealer', async () => {
  const sealer = api.em.fork();
  await sealer.begin();
  // What a sealer holds until it commits.
  await sealer.execute('select pg_advisory_xact_lock(1751606896)');
  await sealer.execute(`insert into audit_link (position, entry_id, digest)
    values (1000000, gen_random_uuid(), repeat('0', 64))`);

  const writer = api.em.fork();
  await writer.begin();
  await writer.execute(`set local lock_timeout = '1s'`);
  await write(writer, 1);
  await writer.commit();
  expect(await sealEntries(api.em, NOW)).toBe(0);

  await sealer.rollback();
  expect(await sealEntries(api.em, NOW)).toBe(1);
  expect(await verify()).toMatchObject({ findings: [], unsealed: 0 });
});

it('finds everything again in a database that counts its transactions anew', async () => {
  // As a dump restored into a young cluster: all horizons lie in the future.
  await write(api.em, 2);
  await api.em.execute('alter table audit_seal disable trigger user');
  await api.em.execute(`update audit_seal set horizon = '9000000000'
    where number = (select max(number) from audit_seal)`);
  await api.em.execute('alter table audit_seal enable trigger user');
  expect(await sealEntries(api.em, NOW)).toBe(2);
  await write(api.em, 1);
  expect(await sealEntries(api.em, NOW)).toBe(1);
  expect((await verify()).unsealed).toBe(0);
});

it('covers every column of an entry', async () => {
  const columns = await api.em.execute<{ name: string }[]>(
    `select column_name as name from information_schema.columns where table_name = 'audit_entry'`,
  );
  for (const { name } of columns) expect(CONTENT).toMatch(new RegExp(`e\\.${name}\\b`));
});

it.each(['audit_link', 'audit_seal'])('keeps %s from being changed', async (table) => {
  for (const sql of [`update ${table} set digest = digest`, `delete from ${table}`, `truncate ${table}`])
    await expect(
      api.em
        .fork()
        .execute(sql.replace('digest = digest', table === 'audit_seal' ? 'hash = hash' : 'digest = digest')),
    ).rejects.toThrow(`${table} is append-only`);
});
