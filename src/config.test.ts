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
  });
});

it.each([
  ['a part of it', { ...whole, ZHIBIAO_OIDC_AUDIENCE: '' }, 'needs all of'],
  ['a claim alone', { ZHIBIAO_OIDC_GROUPS_CLAIM: 'groups' }, 'needs ZHIBIAO_OIDC_ISSUER'],
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
