import { expect, it } from '@jest/globals';
import { acceptedLanguage } from './accepted-language.js';

it.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['*', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['zh;q=0.3,en;q=0.8', 'en'],
  ['fr', 'zh'],
  ['fr;q=1, en;q=0.5', 'en'],
  [';;;=,', 'zh'],
])('answers %j in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});
