import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calibrate, tableSource } from './calibration.js';
import type { Judged } from './judge.js';

/** Titles read from lines: `docs` documents of `each` marks, the first `wrong` documents all wrong. */
const titles = (docs: number, each = 1, wrong = 0, ground = 'LINE'): Judged[] =>
  Array.from({ length: docs * each }, (_, index) => ({
    doc: `${ground} ${index % docs}`,
    of: 'policy',
    grounds: { title: ground },
    right: { title: index % docs >= wrong },
  }));
const confidence = (judged: readonly Judged[], ground = 'LINE') =>
  calibrate(judged)['policy.title']?.[ground] ?? Number.NaN;

describe('calibration', () => {
  it.each([
    ['one document', titles(1), 0.767],
    ['four documents', titles(4), 0.924],
    ['forty documents', titles(40), 0.993],
    ['forty marks of one document', titles(1, 40), 0.933],
    ['ten documents, half of them wrong', titles(10, 1, 5), 0.5],
    ['ten documents, all wrong', titles(10, 1, 10), 0.029],
  ])('claims of a ground seen in %s', (_, judged, claimed) => {
    expect(confidence(judged)).toBe(claimed);
  });

  it('trusts many documents more than many marks of few', () => {
    expect(confidence(titles(20))).toBeGreaterThan(confidence(titles(2, 10)));
  });

  it('starts a ground of few marks from its field', () => {
    const rare = titles(1, 1, 0, 'JOINED');
    expect(confidence([...titles(40), ...rare], 'JOINED')).toBeGreaterThan(
      confidence([...titles(40, 1, 20), ...rare], 'JOINED'),
    );
  });

  it('claims less of a ground that no document shows than of any that was always right', () => {
    expect(confidence(titles(9), 'else')).toBeLessThan(confidence(titles(9)));
  });

  it('rises with every right answer and never claims certainty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(59),
        fc.integer({ min: 1, max: 9 }),
        (docs, wrong, each) => {
          const [worse, better] = [wrong + 1, wrong].map((count) => confidence(titles(docs, each, count)));
          expect(worse ?? 1).toBeLessThanOrEqual(better ?? 0);
          expect(better).toBeLessThan(1);
          expect(worse).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('writes the table as source, fields and grounds in order', () => {
    const source = tableSource(calibrate([...titles(2), ...titles(2, 1, 0, 'JOINED')]));
    expect(source.split('\n').slice(2, 10)).toEqual([
      '/** Made by `zhibiao calibrate` from the marked documents; never edited by hand. */',
      'export const confidenceTable: ConfidenceTable = {',
      "  'policy.title': {",
      expect.stringMatching(/^ {4}JOINED: 0\.\d+,$/),
      expect.stringMatching(/^ {4}LINE: 0\.\d+,$/),
      expect.stringMatching(/^ {4}else: 0\.\d+,$/),
      '  },',
      '};',
    ]);
  });
});
