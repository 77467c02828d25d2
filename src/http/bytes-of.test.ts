import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf } from './bytes-of.js';

it('is what Node makes of any text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(bytesOf(text)).toEqual(Buffer.from(text));
    }),
  ));

it.each([349_525, 349_526, 1_000_000])('keeps all of %i characters', (length) => {
  const text = '标'.repeat(length);
  expect(bytesOf(text).equals(Buffer.from(text))).toBe(true);
});

it('keeps one text when it makes the next', () => {
  const first = bytesOf('指标');
  bytesOf('目标');
  expect(`${first}`).toBe('指标');
});
