import { expect, it } from '@jest/globals';
import { linkOf } from './link.rules.js';

it.each([
  ['https://www.suzhou.gov.cn/a?b=c#d', 'https://www.suzhou.gov.cn/a?b=c#d'],
  ['https://苏州.中国/公告', 'https://xn--6rt453f.xn--fiqs8s/%E5%85%AC%E5%91%8A'],
])('%s is %s', (text, link) => {
  expect(linkOf(text)).toBe(link);
});

it.each([
  [''],
  ['www.suzhou.gov.cn'],
  ['http://www.suzhou.gov.cn/'],
  ['ftp://a/b'],
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['//a/b'],
  ['https://'],
  ['https://me:secret@a/'],
  [`https://a/${'x'.repeat(2000)}`],
  [`https://a/${'字'.repeat(700)}`],
])('%s is no link', (text) => {
  expect(linkOf(text)).toBeNull();
});
