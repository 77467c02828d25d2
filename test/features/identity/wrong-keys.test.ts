import { expect, it } from '@jest/globals';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { post } from '../../support/http.js';

const api = startApi();

const ask = (ip: string, key?: string) =>
  api.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: ip,
    headers: { 'accept-language': 'en', ...(key ? { authorization: `Bearer ${key}` } : {}) },
    payload: { query: '{ viewer { roles } }' },
  });

const tryMany = async (ip: string) => {
  const statuses: number[] = [];
  for (let time = 0; time < 8; time += 1) statuses.push((await ask(ip, `zb_guess_${time}`)).statusCode);
  return statuses;
};

it('answers 429 to an address that tried five wrong keys, also for a key that it guesses right then', async () => {
  const { key } = await anAccount(api.em);

  expect(await tryMany('198.51.100.7')).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  const guessed = await ask('198.51.100.7', key);

  expect([guessed.statusCode, guessed.headers['retry-after']]).toEqual([429, '900']);
  expect(guessed.json().errors).toEqual([
    {
      message: expect.stringContaining('try again in about 15 minutes'),
      extensions: { code: 'TOO_MANY_WRONG_KEYS' },
    },
  ]);
  const [found] = await api.em.execute(
    `select count(*)::int as guesses from audit_entry where operation = 'authenticate' and ip = '198.51.100.7'`,
  );
  expect(found?.guesses).toBeGreaterThan(0);
});

it('is no lever against others: right keys from elsewhere, keys in use behind that address, and the public', async () => {
  const [elsewhere, inUse] = [await anAccount(api.em), await anAccount(api.em)];
  expect((await ask('203.0.113.9', inUse.key)).statusCode).toBe(200);
  await tryMany('203.0.113.9');

  expect((await ask('203.0.113.10', elsewhere.key)).json().data.viewer.roles).toEqual(['PARTNER']);
  expect((await ask('203.0.113.9', inUse.key)).json().data.viewer.roles).toEqual(['PARTNER']);
  expect((await ask('203.0.113.9')).json().data.viewer.roles).toEqual(['PUBLIC']);
  expect((await post(api, { query: '{ viewer { roles } }' })).status).toBe(200);
});

it('answers the same of files', async () => {
  await tryMany('198.51.100.44');
  const answer = await api.app.inject({
    url: '/files/file_00000000-0000-4000-8000-000000000000',
    remoteAddress: '198.51.100.44',
    headers: { authorization: 'Bearer zb_guess' },
  });
  expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([429, 'TOO_MANY_WRONG_KEYS']);
});
