import { expect, it } from '@jest/globals';
import { assertSameOrigin } from './same-origin.js';

const passes = (method: string, headers: Record<string, string>): boolean => {
  try {
    assertSameOrigin({ method, headers, host: 'zhibiao.example.cn' });
    return true;
  } catch {
    return false;
  }
};

it.each([
  ['POST', { 'sec-fetch-site': 'same-origin' }, true],
  ['POST', { 'sec-fetch-site': 'same-site' }, false],
  ['POST', { 'sec-fetch-site': 'cross-site' }, false],
  ['POST', { 'sec-fetch-site': 'none' }, false],
  ['POST', { 'sec-fetch-site': 'cross-site', origin: 'https://zhibiao.example.cn' }, false],
  ['POST', { origin: 'https://zhibiao.example.cn' }, true],
  ['POST', { origin: 'https://zhibiao.example.cn.evil.example' }, false],
  ['POST', { origin: 'null' }, false],
  ['POST', {}, false],
  ['GET', {}, true],
  ['GET', { 'sec-fetch-site': 'none' }, true],
  ['GET', { 'sec-fetch-site': 'cross-site' }, false],
])('%s with %j: %s', (method, headers, allowed) => {
  expect(passes(method, headers)).toBe(allowed);
});
