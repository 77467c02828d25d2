import { expect, it } from '@jest/globals';
import { ConfigError, parseConfig } from './config.js';

const whole = {
  ZHIBIAO_OIDC_ISSUER: 'https://login.example.cn',
  ZHIBIAO_OIDC_AUDIENCE: 'zhibiao',
  ZHIBIAO_OIDC_JWKS_URL: 'https://login.example.cn/jwks',
};

it('takes tokens of nobody unless an identity provider is named', () => {
  expect(parseConfig({}).oidc).toBeNull();
  expect(parseConfig({ ...whole, ZHIBIAO_OIDC_GROUPS_CLAIM: 'groups' }).oidc).toEqual({
    issuer: 'https://login.example.cn',
    audience: 'zhibiao',
    jwksUrl: 'https://login.example.cn/jwks',
    groupsClaim: 'groups',
    client: null,
  });
});

it('lets browsers sign in by the provider where it knows this service', () => {
  const client = { ZHIBIAO_OIDC_CLIENT_ID: 'zhibiao', ZHIBIAO_PUBLIC_URL: 'https://zhibiao.example.cn' };
  expect(parseConfig({ ...whole, ...client }).oidc?.client).toEqual({
    id: 'zhibiao',
    secret: null,
    scope: 'openid',
    publicUrl: 'https://zhibiao.example.cn',
  });
});

it.each([
  ['a part of it', { ...whole, ZHIBIAO_OIDC_AUDIENCE: '' }, 'needs all of'],
  ['a claim alone', { ZHIBIAO_OIDC_GROUPS_CLAIM: 'groups' }, 'needs ZHIBIAO_OIDC_ISSUER'],
  ['a client that nobody comes back to', { ...whole, ZHIBIAO_OIDC_CLIENT_ID: 'z' }, 'ZHIBIAO_PUBLIC_URL'],
  ['a client of nobody', { ZHIBIAO_OIDC_CLIENT_ID: 'z' }, 'needs ZHIBIAO_OIDC_ISSUER'],
  ['a secret of no client', { ...whole, ZHIBIAO_OIDC_CLIENT_SECRET: 's' }, 'needs ZHIBIAO_OIDC_CLIENT_ID'],
  ['a scope that asks for no identity', { ZHIBIAO_OIDC_SCOPE: 'profile' }, 'must contain openid'],
  ['keys over an open way', { ...whole, ZHIBIAO_OIDC_JWKS_URL: 'http://login.example.cn/jwks' }, 'https://'],
  ['no address', { ...whole, ZHIBIAO_OIDC_JWKS_URL: 'jwks' }, 'ZHIBIAO_OIDC_JWKS_URL=jwks'],
  ['a file', { ...whole, ZHIBIAO_OIDC_JWKS_URL: 'file:///etc/jwks' }, 'https://'],
])('refuses %s, and says what to do', (_, env, words) => {
  expect(() => parseConfig(env)).toThrow(ConfigError);
  expect(() => parseConfig(env)).toThrow(words);
});

it('takes keys of a provider on this machine without TLS', () => {
  for (const host of ['127.0.0.1', 'localhost', '[::1]'])
    expect(parseConfig({ ...whole, ZHIBIAO_OIDC_JWKS_URL: `http://${host}:9000/jwks` }).oidc).not.toBeNull();
});
