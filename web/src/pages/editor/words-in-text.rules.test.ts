import { expect, it } from '@jest/globals';
import { aroundOf, placesOf, trimmed } from './words-in-text.rules';

const TEXT = '一、扩大规模\n新增企业15家，\n培育 企业15家。';

it.each([
  ['企业15家', ['企业15家', '企业15家']],
  ['培育企业15家', ['培育 企业15家']],
  [' 15家，培育 ', ['15家，\n培育']],
  ['三十家', []],
  [' \n', []],
])('finds %j where the text says it, blanks or not', (words, found) => {
  expect(placesOf(TEXT, words).map(({ start, end }) => TEXT.slice(start, end))).toEqual(found);
});

it('finds nothing twice', () => {
  expect(placesOf('哈哈哈哈', '哈哈')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
});

it.each([
  [{ start: 6, end: 16 }, '新增企业15家，'],
  [{ start: 6, end: 7 }, null],
  [{ start: 7, end: 9 }, '新增'],
])('takes the blanks off %j', (place, words) => {
  const within = trimmed(TEXT, place);
  expect(within && TEXT.slice(within.start, within.end)).toBe(words);
});

it('tells places apart by what stands around them, within their line', () => {
  const [first, second] = placesOf(TEXT, '企业15家');
  expect(first && aroundOf(TEXT, first)).toEqual({ before: '新增', words: '企业15家', after: '，' });
  expect(second && aroundOf(TEXT, second)).toEqual({ before: '培育 ', words: '企业15家', after: '。' });
});
