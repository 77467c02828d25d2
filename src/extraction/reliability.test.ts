import { describe, expect, it } from '@jest/globals';
import type { Judged } from './judge.js';
import { binsOf, brierOf, claimsOf, uninformedBrierOf } from './reliability.js';

const claims = (...pairs: [number, boolean][]) => pairs.map(([claimed, right]) => ({ claimed, right }));

describe('reliability', () => {
  it.each([
    ['sure and right', claims([1, true], [0, false]), 0],
    ['sure and wrong', claims([1, false]), 1],
    ['undecided', claims([0.5, true], [0.5, false]), 0.25],
    ['nothing claimed', [], 0],
  ])('scores claims that are %s', (_, made, score) => {
    expect(brierOf(made)).toBe(score);
  });

  it('scores one claim for all by the share alone', () => {
    expect(uninformedBrierOf(claims([0.9, true], [0.9, true], [0.9, true], [0.1, false]))).toBe(0.1875);
  });

  it('sets what was claimed beside what came true', () => {
    const low = binsOf(claims([0.5, true], [0.3, false], [0.99, true]))[0];
    expect(low).toEqual({ from: 0, to: 0.6, count: 2, claimed: 0.4, right: 0.5 });
  });

  it('judges a document by the others only', () => {
    const measure = (doc: string, right: boolean): Judged => ({
      doc,
      of: 'measure',
      grounds: { exists: 'CELL' },
      right: { exists: right },
    });
    const others = ['b', 'c', 'd', 'e'].map((doc) => measure(doc, true));
    const claimed = (right: boolean) =>
      claimsOf([measure('a', right)], [measure('a', right), ...others]).wholes;
    expect(claimed(false)).toEqual([{ claimed: claimed(true)[0]?.claimed, right: false }]);
  });
});
