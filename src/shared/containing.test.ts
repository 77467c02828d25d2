import { expect, it } from '@jest/globals';
import { containing } from './containing.js';

const path = ['filter', 'text'];

it.each([
  ['数据', '%数据%'],
  [' 100% ', '%100\\%%'],
  ['a_b\\c', '%a\\_b\\\\c%'],
  ['字'.repeat(100), `%${'字'.repeat(100)}%`],
])('looks for %j by %j', (text, pattern) => expect(containing(text, path)).toBe(pattern));

it.each([undefined, null, '', '  '])('looks for nothing where %j is asked', (text) => {
  expect(containing(text, path)).toBeNull();
});

it('refuses what is longer than 100 characters', () => {
  expect(() => containing('字'.repeat(101), path)).toThrow(
    expect.objectContaining({ code: 'INVALID_TEXT', params: { field: 'text', max: 100 }, path }),
  );
});
