import { beforeAll, describe, expect, it } from '@jest/globals';
import { ensureDemoIdentities } from '../../../src/features/identity/demo-identities.js';
import { startApi } from '../../support/api.js';
import { aJar, rolesOf } from '../../support/cookie-jar.js';
import { withReference } from '../../support/reference.js';

const clock = { now: new Date('2026-01-15T04:00:00Z') };
const api = startApi({ clock });
const minutes = (count: number) => {
  clock.now = new Date(clock.now.getTime() + count * 60_000);
};
withReference(api);
beforeAll(() => api.em.fork().transactional((em) => ensureDemoIdentities(em)));
const signedIn = async () => {
  const jar = aJar(api);
  const answer = await jar.post('/session/demo', { identity: 'demo:leader' });
  return { jar, answer };
};

it('signs in as a demo identity, by a cookie that no page reads and no other site sends', async () => {
  const { jar, answer } = await signedIn();
  expect(answer.statusCode).toBe(200);
  expect(answer.cookies).toEqual([
    expect.objectContaining({ name: 'zhibiao', path: '/', httpOnly: true, sameSite: 'Strict' }),
  ]);
  expect(await rolesOf(jar)).toEqual(['LEADER']);

  const token = jar.cookies.get('zhibiao') ?? '';
  const stored = await api.em.execute("select string_agg(s::text, '') as rows from sign_in s");
  expect(JSON.stringify(stored)).not.toContain(token);
});

it('says which identities there are, and takes no other', async () => {
  const jar = aJar(api);
  const { demo, provider } = (await jar.get('/session')).json();
  expect([provider, demo.length]).toEqual([false, 8]);
  const answer = await jar.post('/session/demo', { identity: 'account:administrator' });
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, 'NO_SUCH_IDENTITY']);
  expect((await jar.get('/session/demo')).statusCode).toBe(405);
});

describe('a sign-in ends', () => {
  it('after two hours without a request, and each request puts that off', async () => {
    const { jar } = await signedIn();
    minutes(119);
    expect(await rolesOf(jar)).toEqual(['LEADER']);
    minutes(119);
    expect(await rolesOf(jar)).toEqual(['LEADER']);
    minutes(120);
    expect(await rolesOf(jar)).toEqual([401, 'SESSION_ENDED']);
  });

  it('after twelve hours, however busy', async () => {
    const { jar } = await signedIn();
    for (let hour = 1; hour < 12; hour += 1) {
      minutes(60);
      expect(await rolesOf(jar)).toEqual(['LEADER']);
    }
    minutes(60);
    expect(await rolesOf(jar)).toEqual([401, 'SESSION_ENDED']);
  });

  it('by signing out, for whoever kept the cookie too', async () => {
    const { jar } = await signedIn();
    const stolen = aJar(api);
    stolen.cookies.set('zhibiao', jar.cookies.get('zhibiao') ?? '');
    expect((await jar.post('/session/end')).json()).toEqual({ location: null });
    expect(await rolesOf(jar)).toEqual(['PUBLIC']);
    expect(await rolesOf(stolen)).toEqual([401, 'SESSION_ENDED']);
  });

  it('and is never altered afterwards, nor made to last', async () => {
    const { jar } = await signedIn();
    await expect(
      api.em.execute("update sign_in set expires_at = expires_at + interval '1 day'"),
    ).rejects.toThrow(/never altered/);
    await jar.post('/session/end');
    await expect(
      api.em.execute('update sign_in set ended_at = null where ended_at is not null'),
    ).rejects.toThrow(/never altered/);
  });
});

it.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling of this one', { 'sec-fetch-site': 'same-site' }],
])('takes nothing with the cookie from %s', async (_, headers) => {
  const { jar } = await signedIn();
  const asked = await jar.post('/graphql', { query: '{ viewer { roles } }' }, headers);
  expect([asked.statusCode, asked.json().errors[0].extensions.code]).toEqual([403, 'CROSS_SITE']);
  expect((await jar.post('/session/end', {}, headers)).statusCode).toBe(403);
  expect((await jar.post('/session/demo', { identity: 'demo:editor' }, headers)).statusCode).toBe(403);
  expect(await rolesOf(jar)).toEqual(['LEADER']);
});

it('runs what our pages ask by its hash, and no text of anybody else', async () => {
  const { jar } = await signedIn();
  const asked = await jar.post('/graphql', { query: '{ viewer { roles } }' });
  expect([asked.statusCode, asked.json().errors[0].extensions.code]).toEqual([403, 'TRUSTED_DOCUMENTS_ONLY']);
  expect(await rolesOf(jar)).toEqual(['LEADER']);

  // A key in the same browser is judged by itself: GraphiQL goes on with it.
  const key = { authorization: 'Bearer zb_demo_leader' };
  const byKey = await jar.post('/graphql', { query: '{ viewer { roles } }' }, key);
  expect(byKey.json().data.viewer.roles).toEqual(['LEADER']);
});

it('takes no form: what a page of another site can send without asking is no JSON', async () => {
  const { jar } = await signedIn();
  const answer = await jar.post('/graphql', undefined, {
    'content-type': 'text/plain',
    'sec-fetch-site': 'same-origin',
  });
  expect(answer.statusCode).toBe(400);
});

it('writes down who came and went, and what was refused', async () => {
  const [counted] = await api.em.execute(`
    select count(*) filter (where operation = 'signIn' and outcome = 'DONE')::int as came,
           count(*) filter (where operation = 'signOut')::int as went,
           count(*) filter (where operation = 'signIn' and outcome = 'REFUSED')::int as refused
      from audit_entry`);
  const [all] = await api.em.execute('select count(*)::int as count from sign_in');
  expect(counted).toEqual({ came: all?.count, went: 2, refused: 1 });
});
