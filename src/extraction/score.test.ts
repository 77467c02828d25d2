import { describe, expect, it } from '@jest/globals';
import { figuresOf, matchingOf, sameDeadline, scaled, tells } from './score.js';

describe('the score', () => {
  it('finds the largest matching, not the first', () => {
    const fits = (marked: number, found: number) => (marked === 0 ? found < 2 : found === 0);
    expect(matchingOf(2, 2, fits)).toEqual([1, 0]);
  });

  it.each([
    ['overlapping', { start: 5, end: 25 }, true],
    ['apart', { start: 40, end: 60 }, false],
    ['three times as long and over the allowance', { start: 0, end: 200 }, false],
  ])('reads a span that is %s', (_, found, told) => {
    expect(tells(found, { start: 10, end: 30 }, 120)).toBe(told);
  });

  it('compares values after their scale, exactly', () => {
    expect(scaled('2000', '亿元').equals(scaled('200000000000', '元'))).toBe(true);
    expect(scaled('1.5', '万个').equals(scaled('1.6', '万个'))).toBe(false);
  });

  it('takes a year for its last day', () => {
    expect(sameDeadline('2027', '2027-12-31')).toBe(true);
    expect(sameDeadline('2026-02', '2026-02-28')).toBe(true);
    expect(sameDeadline('2027', null)).toBe(false);
  });

  it('reckons precision, recall and the shares on the matched', () => {
    expect(figuresOf({ matched: 3, missed: 1, extra: 0, equal: { unit: 2 } })).toEqual({
      precision: 1,
      recall: 0.75,
      f1: 6 / 7,
      shares: { unit: 2 / 3 },
    });
  });
});
