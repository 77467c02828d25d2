import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import type { Role } from '../../../src/shared/session.js';
import { LinkIdentityDocument, UnlinkIdentityDocument } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { post } from '../../support/http.js';
import { AUDIENCE, anIdentityProvider } from '../../support/identity-provider.js';

const NOW = '2026-01-15T04:00:00Z';
const seconds = Date.parse(NOW) / 1000;
const provider = await anIdentityProvider(NOW);
const api = startApi({
  now: NOW,
  env: {
    ZHIBIAO_OIDC_ISSUER: provider.issuer,
    ZHIBIAO_OIDC_AUDIENCE: AUDIENCE,
    ZHIBIAO_OIDC_JWKS_URL: provider.jwksUrl,
    ZHIBIAO_OIDC_GROUPS_CLAIM: 'groups',
  },
});
afterAll(() => provider.down());

let administrator = '';
beforeAll(async () => {
  administrator = (await anAccount(api.em, { roles: ['ADMINISTRATOR'] })).key;
});

const link = async (
  whom: { subject?: string; group?: string; issuer?: string },
  roles: Role[] = ['LEADER'],
) => {
  const { account } = await anAccount(api.em, { roles });
  const accountId = globalId('ManagedAccount', account.id);
  const input = { accountId, issuer: provider.issuer, idempotencyKey: randomUUID(), ...whom };
  return (await api.run(LinkIdentityDocument, { input }, administrator)).data?.linkIdentity;
};
const ask = async (token: string) => {
  const { status, code, body } = await post(
    api,
    { query: '{ viewer { roles } }' },
    { authorization: `Bearer ${token}` },
  );
  return status === 200 ? (body.data as { viewer: { roles: Role[] } }).viewer.roles : [status, code];
};
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = (sub: string) => ({ iss: provider.issuer, aud: AUDIENCE, sub, exp: seconds + 600 });

describe('a token of a linked subject', () => {
  it('is let in as the account, and nothing of the subject is stored', async () => {
    const linked = await link({ subject: 'zhang-MARKER' }, ['EDITOR']);
    expect(linked?.account?.identityLinks).toEqual([
      { id: expect.stringMatching(/^link_/), kind: 'SUBJECT', createdAt: '2026-01-15T04:00:00.000Z' },
    ]);
    expect(await ask(await provider.token({ sub: 'zhang-MARKER' }))).toEqual(['EDITOR']);

    const stored =
      await api.em.execute(`select (select string_agg(l::text, '') from identity_link l) as links,
      (select string_agg(e::text, '') from audit_entry e) as entries`);
    expect(JSON.stringify(stored)).toContain('linkIdentity');
    expect(JSON.stringify(stored)).not.toContain('MARKER');
  });

  it('is refused once the link is ended', async () => {
    const linked = await link({ subject: 'leaving' });
    const linkId = linked?.account?.identityLinks[0]?.id ?? '';
    expect(await ask(await provider.token({ sub: 'leaving' }))).toEqual(['LEADER']);
    const input = { linkId, idempotencyKey: randomUUID() };
    const { data } = await api.run(UnlinkIdentityDocument, { input }, administrator);
    expect(data?.unlinkIdentity).toMatchObject({ errors: [], account: { identityLinks: [] } });
    expect(await ask(await provider.token({ sub: 'leaving' }))).toEqual([403, 'TOKEN_NOT_LINKED']);
  });
});

it('lets groups in, unless they stand for several accounts; the own link of a subject goes before', async () => {
  await link({ group: 'leaders' }, ['LEADER']);
  await link({ group: 'editors' }, ['EDITOR']);
  await link({ subject: 'both' }, ['AUDITOR']);
  const groups = ['leaders', 'editors'];
  expect(await ask(await provider.token({ sub: 'a', groups: ['leaders', 'unknown'] }))).toEqual(['LEADER']);
  expect(await ask(await provider.token({ sub: 'a', groups: 'editors' }))).toEqual(['EDITOR']);
  expect(await ask(await provider.token({ sub: 'a', groups }))).toEqual([403, 'TOKEN_AMBIGUOUS']);
  expect(await ask(await provider.token({ sub: 'both', groups }))).toEqual(['AUDITOR']);
  expect(await ask(await provider.token({ sub: 'leaders' }))).toEqual([403, 'TOKEN_NOT_LINKED']);
});

describe('a token of a linked subject is refused', () => {
  beforeAll(() => link({ subject: 'li' }));
  const invalid = [401, 'TOKEN_INVALID'];

  it.each([
    ['that has expired', { exp: seconds - 31 }],
    ['that does not expire', { exp: undefined }],
    ['that is not in force yet', { nbf: seconds + 31 }],
    ['for another audience', { aud: 'another' }],
    ['of another issuer', { iss: 'https://other.example' }],
    ['without a subject', { sub: undefined }],
  ])('%s', async (_, other) => {
    expect(await ask(await provider.token({ sub: 'li' }))).toEqual(['LEADER']);
    expect(await ask(await provider.token({ sub: 'li', ...other }))).toEqual(invalid);
  });

  it('that nobody signed (alg none)', async () => {
    expect(await ask(`${part({ alg: 'none' })}.${part(claims('li'))}.`)).toEqual(invalid);
  });

  it('that is signed with the public key as a secret (HS256)', async () => {
    const signed = `${part({ alg: 'HS256', kid: 'key-1' })}.${part(claims('li'))}`;
    const mac = createHmac('sha256', provider.publicKey()).update(signed).digest('base64url');
    expect(await ask(`${signed}.${mac}`)).toEqual(invalid);
  });

  it('whose claims were changed after it was signed', async () => {
    const [head, , signature] = (await provider.token({ sub: 'nobody' })).split('.');
    expect(await ask(`${head}.${part(claims('li'))}.${signature}`)).toEqual(invalid);
  });

  it('of a key that is not published, in words that tell nothing of it', async () => {
    const token = await provider.token({ sub: 'li' }, { kid: 'another' });
    const answer = await post(api, { query: '{ viewer { roles } }' }, { authorization: `Bearer ${token}` });
    expect([answer.status, answer.code]).toEqual(invalid);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.message).not.toContain(token.slice(0, 20));
  });
});

it('takes the new key when the provider has changed it, and the old one no longer', async () => {
  await link({ subject: 'wang' });
  const old = await provider.token({ sub: 'wang' });
  expect(await ask(old)).toEqual(['LEADER']);
  await provider.rotate();
  await pause(1_100);
  expect(await ask(await provider.token({ sub: 'wang' }))).toEqual(['LEADER']);
  await pause(1_100);
  expect(await ask(old)).toEqual([401, 'TOKEN_INVALID']);
});

it('answers 503 while keys cannot be had, lets API keys in, and recovers', async () => {
  await link({ subject: 'zhao' });
  await provider.down();
  await provider.rotate();
  await pause(1_100);
  const token = await provider.token({ sub: 'zhao' });
  const answer = await post(api, { query: '{ viewer { roles } }' }, { authorization: `Bearer ${token}` });
  expect([answer.status, answer.code, answer.headers['retry-after']]).toEqual([
    503,
    'IDENTITY_PROVIDER_DOWN',
    '1',
  ]);
  expect(await ask(administrator)).toEqual(['ADMINISTRATOR']);
  await provider.up();
  await pause(1_100);
  expect(await ask(token)).toEqual(['LEADER']);
});

it('links a subject to one account alone', async () => {
  await link({ subject: 'once' });
  expect((await link({ subject: 'once' }))?.errors.map(({ code }) => code)).toEqual(['ALREADY_EXISTS']);
  expect((await link({ subject: 'x', group: 'y' }))?.errors.map(({ code }) => code)).toEqual(['NOT_ONE_OF']);
});
