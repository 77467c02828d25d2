import { beforeEach, expect, it } from '@jest/globals';
import { startApi } from '../support/api.js';
import { anAccount } from '../support/builders/account.js';
import { aDepartment } from '../support/builders/department.js';
import { aPolicy } from '../support/builders/policy.js';
import { post } from '../support/http.js';

const api = startApi({ env: { ZHIBIAO_CACHE: 'on' } });
const POLICIES = '{ policies(first: 5) { totalCount edges { node { title } } } }';
const VIEWER = '{ viewer { name roles departments { name } } }';
const of = (key: string) => ({ authorization: `Bearer ${key}` });

const READS = { policies: /policy p\b/, departments: /from department/, keys: /from api_key k\s+where/ };
/** How many statements read it since `beforeEach`. */
const readings = (what: keyof typeof READS) => api.queries.filter((text) => READS[what].test(text)).length;
const revisions = () => api.queries.filter((text) => text.includes('pg_current_snapshot')).length;

// What one test asked another must not find.
let asked = 0;
const anew = (query: string) => `${query} # ${++asked}`;
/** Whatever else the server does, such as its own analysis of tables, may come between: then once more. */
async function quietly(wentWell: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    api.queries.length = 0;
    if (await wentWell()) return;
  }
  throw new Error('It never went well');
}
beforeEach(() => {
  api.queries.length = 0;
});

it('asks the database for nothing but what is committed, when it is asked again', async () => {
  const query = anew(POLICIES);
  const first = await post(api, { query });
  expect(readings('policies')).toBeGreaterThan(0);

  await quietly(async () => {
    expect((await post(api, { query })).body).toEqual(first.body);
    return api.queries.length === 1 && revisions() === 1;
  });
});

it.each([
  '{ overview { total byStatus { status count } } }',
  '{ overview(asOf: "2026-01-10") { total targets { totalCount } } }',
  '{ changed(since: "2026-01-10") { total kinds { kind count } targets { totalCount } } }',
  '{ targets(first: 5) { totalCount edges { node { id standing { light } } } } }',
  '{ policies(first: 5) { edges { node { targets(first: 5) { edges { node { id statement } } } } } } }',
])('keeps what pages are made of: %s', async (text) => {
  const { key } = await anAccount(api.em, { roles: ['LEADER'] });
  const query = anew(text);
  const first = await post(api, { query }, of(key));
  expect(first.body.errors).toBeUndefined();

  await quietly(async () => {
    expect((await post(api, { query }, of(key))).body).toEqual(first.body);
    // Who asks, and what is committed.
    return api.queries.length === 2 && revisions() === 1;
  });
});

it('knows of every committed write, and of none before it is committed', async () => {
  const query = anew(POLICIES);
  const policy = await aPolicy(api.em, { title: '先' });
  const title = async () => JSON.stringify((await post(api, { query })).body);
  expect(await title()).toContain('先');

  await api.em.transactional(async (tx) => {
    await tx.execute(`update policy set title = '后' where id = ?`, [policy.id]);
    expect([await title(), await title()]).toEqual(Array(2).fill(expect.stringContaining('先')));
  });
  expect(await title()).toContain('后');
  await api.em.execute(`update policy set title = '再' where id = ?`, [policy.id]);
  expect(await title()).toContain('再');
});

it('knows of a write to a table that nobody told it of', async () => {
  const query = anew(POLICIES);
  await api.em.execute('create table scratch (id int)');
  await quietly(async () => {
    await post(api, { query });
    return readings('policies') === 0;
  });

  api.queries.length = 0;
  await api.em.execute('insert into scratch values (2)');
  await post(api, { query });
  expect(readings('policies')).toBeGreaterThan(0);
  await api.em.execute('drop table scratch');
});

it('shares what depends on roles alone, and keeps what depends on the account from others', async () => {
  const [one, other] = [await anAccount(api.em), await anAccount(api.em)];
  const department = await aDepartment(api.em);
  const reporter = await anAccount(api.em, { departments: [department] });
  const query = anew(POLICIES);
  await quietly(async () => {
    await post(api, { query }, of(one.key));
    api.queries.length = 0;
    await post(api, { query }, of(other.key));
    return readings('policies') === 0;
  });
  await post(api, { query }, of(reporter.key));
  expect(readings('policies')).toBeGreaterThan(0);

  const who = anew(VIEWER);
  const nameOf = async (headers = {}) =>
    ((await post(api, { query: who }, headers)).body.data as { viewer: { name: string } }).viewer.name;
  for (let round = 0; round < 2; round += 1) {
    expect(await nameOf(of(one.key))).toBe(one.account.name);
    expect(await nameOf(of(other.key))).toBe(other.account.name);
    expect(await nameOf(of(reporter.key))).toBe(reporter.account.name);
    expect(await nameOf()).toBeNull();
  }
});

it('knows the caller anew each time: a key that is revoked is refused at once', async () => {
  const { account, key } = await anAccount(api.em);
  const query = anew(VIEWER);
  await post(api, { query }, of(key));
  await api.em.execute('update api_key set revoked_at = now() where account_id = ?', [account.id]);

  const after = await post(api, { query }, of(key));
  expect([after.status, after.code]).toEqual([401, 'UNAUTHENTICATED']);
});

it('does not keep what the clock alone can change', async () => {
  const { key } = await anAccount(api.em, { roles: ['ADMINISTRATOR'] });
  const query = anew('{ apiKeys(first: 3) { edges { node { id state } } } }');
  await post(api, { query }, of(key));
  api.queries.length = 0;
  const again = await post(api, { query }, of(key));

  expect(again.body.errors).toBeUndefined();
  expect(api.queries.length).toBeGreaterThan(2);
});

it('keeps no answer with an error in it', async () => {
  const query = anew('{ regions { id } apiKeys { edges { node { id } } } }');
  const first = await post(api, { query });
  api.queries.length = 0;

  expect((await post(api, { query })).body).toEqual(first.body);
  expect(first.code).toBe('FORBIDDEN');
  expect(api.queries.length).toBeGreaterThan(1);
});

it('asks once where many ask the same at once', async () => {
  const query = anew(POLICIES);
  await post(api, { query });
  const alone = readings('policies');

  await quietly(async () => {
    const fresh = anew(POLICIES);
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(api, { query: fresh })));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    return readings('policies') === alone;
  });
});
