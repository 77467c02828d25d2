import { expect, it } from '@jest/globals';
import { isMailbox } from './mailbox.rules.js';

it.each([
  ['shujuju@suzhou.example.cn', true],
  ['督查室@市政府.example', true],
  ['a@b', true],
  ['', false],
  ['nobody', false],
  ['a@b@c', false],
  ['a b@c', false],
  ['a@b\nBcc: c@d', false],
  ['Office <a@b>', false],
  ['a@b,c@d', false],
  [`${'a'.repeat(254)}@b`, false],
])('takes %j for a mailbox: %s', (text, is) => {
  expect(isMailbox(text)).toBe(is);
});
