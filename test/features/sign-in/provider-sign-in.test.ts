import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import type { Role } from '../../../src/shared/session.js';
import { LinkIdentityDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { aJar, type Jar, rolesOf } from '../../support/cookie-jar.js';
import { aSignInProvider, CLIENT, SECRET } from '../../support/sign-in-provider.js';

const provider = await aSignInProvider();
const api = startApi({
  now: new Date().toISOString(),
  env: {
    ZHIBIAO_SEED: 'reviewed',
    ZHIBIAO_OIDC_ISSUER: provider.issuer,
    ZHIBIAO_OIDC_AUDIENCE: 'zhibiao',
    ZHIBIAO_OIDC_JWKS_URL: `${provider.issuer}/jwks`,
    ZHIBIAO_OIDC_GROUPS_CLAIM: 'groups',
    ZHIBIAO_OIDC_CLIENT_ID: CLIENT,
    ZHIBIAO_OIDC_CLIENT_SECRET: SECRET,
    ZHIBIAO_PUBLIC_URL: 'http://localhost',
  },
});
afterAll(() => provider.close());

let administrator = '';
const link = async (whom: { subject?: string; group?: string }, roles: Role[]) => {
  const { account } = await anAccount(api.em, { roles });
  const accountId = globalId('ManagedAccount', account.id);
  const input = { accountId, issuer: provider.issuer, idempotencyKey: randomUUID(), ...whom };
  await api.run(LinkIdentityDocument, { input }, administrator);
};
beforeAll(async () => {
  administrator = (await anAccount(api.em, { roles: ['ADMINISTRATOR'] })).key;
  await link({ subject: 'zhang' }, ['LEADER']);
  await link({ group: 'editors' }, ['EDITOR']);
  await link({ group: 'auditors' }, ['AUDITOR']);
});

/** To the provider, which answers at once, and back to the address that it names. */
async function back(jar: Jar, next = ''): Promise<string> {
  const away = await jar.get(`/session/oidc${next}`);
  const answered = await fetch(String(away.headers.location), { redirect: 'manual' });
  const { pathname, search } = new URL(answered.headers.get('location') ?? '');
  return `${pathname}${search}`;
}
const signIn = async (jar: Jar, next?: string) => (await jar.get(await back(jar, next))).headers.location;

it('lets in whose subject is linked, and goes on where he wanted to', async () => {
  provider.names({ sub: 'zhang' });
  const jar = aJar(api);
  expect(await signIn(jar, '?next=/targets%3Fstatus%3DMISSED')).toBe('/targets?status=MISSED');
  expect(await rolesOf(jar)).toEqual(['LEADER']);
  expect([...jar.cookies.keys()]).toEqual(['zhibiao']);
});

it('lets in whose group is linked', async () => {
  provider.names({ sub: 'li', groups: ['editors'] });
  const jar = aJar(api);
  await signIn(jar);
  expect(await rolesOf(jar)).toEqual(['EDITOR']);
});

it.each([['https://evil.example'], ['//evil.example'], ['/\\evil.example'], ['javascript:alert(1)']])(
  'does not go on to %s',
  async (next) => {
    provider.names({ sub: 'zhang' });
    expect(await signIn(aJar(api), `?next=${encodeURIComponent(next)}`)).toBe('/');
  },
);

it.each([
  ['who is not linked', { sub: 'nobody' }, 'TOKEN_NOT_LINKED'],
  [
    'whose groups stand for several accounts',
    { sub: 'li', groups: ['editors', 'auditors'] },
    'TOKEN_AMBIGUOUS',
  ],
  ['who does not agree', null, 'SIGN_IN_BROKEN_OFF'],
])('shows the page to sign in to %s', async (_, claims, code) => {
  provider.names(claims);
  const jar = aJar(api);
  expect(await signIn(jar)).toBe(`/sign-in?refused=${code}`);
  expect(await rolesOf(jar)).toEqual(['PUBLIC']);
});

it('takes an answer from the browser alone that asked, and once', async () => {
  provider.names({ sub: 'zhang' });
  const [mine, other] = [aJar(api), aJar(api)];
  const answer = await back(mine);
  await back(other);
  expect((await other.get(answer)).headers.location).toBe('/sign-in?refused=SIGN_IN_BROKEN_OFF');
  expect((await aJar(api).get(answer)).headers.location).toBe('/sign-in?refused=SIGN_IN_BROKEN_OFF');
  expect((await mine.get(answer)).headers.location).toBe('/');
  expect((await mine.get(answer)).headers.location).toBe('/sign-in?refused=SIGN_IN_BROKEN_OFF');
});

it('takes no token that was made for another sign-in', async () => {
  provider.names({ sub: 'zhang' });
  provider.lies({ nonce: 'of another' });
  expect(await signIn(aJar(api))).toBe('/sign-in?refused=SIGN_IN_BROKEN_OFF');
});

it('signs out here, and says where the session of the provider ends', async () => {
  provider.names({ sub: 'zhang' });
  const jar = aJar(api);
  await signIn(jar);
  const { location } = (await jar.post('/session/end')).json();
  expect(location).toBe(
    `${provider.issuer}/end?post_logout_redirect_uri=http%3A%2F%2Flocalhost&client_id=${CLIENT}`,
  );
  expect(await rolesOf(jar)).toEqual(['PUBLIC']);
});

it('plays no demo beside it', async () => {
  const jar = aJar(api);
  expect((await jar.get('/session')).json()).toEqual({ provider: true, demo: [] });
  expect((await jar.post('/session/demo', { identity: 'demo:leader' })).statusCode).toBe(404);
});
