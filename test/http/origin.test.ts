import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config.js';
import { startApi } from '../support/api.js';
import { post } from '../support/http.js';

const WRONG = { authorization: 'Bearer zb_wrong' };

describe.each([
  ['nobody', '', '203.0.113.7', '127.0.0.1'],
  ['another proxy', '10.0.0.0/8', '203.0.113.7', '127.0.0.1'],
  ['the proxy', '127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['the proxy, to which somebody lies', '127.0.0.1', '1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['a chain of proxies', '127.0.0.1, 10.0.0.0/8', '1.2.3.4, 203.0.113.7, 10.1.1.1', '203.0.113.7'],
])('where %s is trusted', (_, ZHIBIAO_TRUSTED_PROXIES, forwarded, ip) => {
  const api = startApi({ env: { ZHIBIAO_TRUSTED_PROXIES } });

  it(`a request is from ${ip}`, async () => {
    await post(api, { query: '{ viewer { name } }' }, { ...WRONG, 'x-forwarded-for': forwarded });
    expect(await api.em.execute('select a.ip from audit_entry a')).toEqual([{ ip }]);
  });
});

it.each(['proxy.local', '10.0.0.0/33', '10.0.0.1/8/8', '::1/129', '10.0.0.1/'])(
  'refuses to trust %s',
  (entry) => {
    expect(() => parseConfig({ ZHIBIAO_TRUSTED_PROXIES: `10.0.0.1,${entry}` })).toThrow(
      'ZHIBIAO_TRUSTED_PROXIES',
    );
  },
);
