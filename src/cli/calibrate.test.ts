import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { calibrate, tableSource } from '../extraction/calibration.js';
import { claimsOf } from '../extraction/reliability.js';
import { everythingJudged, judgedIn } from './calibrate.js';

const all = everythingJudged();

it('keeps the committed confidences as the marks make them (npm run zhibiao -- calibrate)', () => {
  expect(readFileSync('src/extraction/confidence-table.ts', 'utf8')).toBe(tableSource(calibrate(all)));
});

it('warns of what is wrong in texts whose marks it does not know', () => {
  const { parts, wholes } = claimsOf(judgedIn('second'), all);
  for (const claims of [parts, wholes]) {
    const wrongAmong = (fits: (claimed: number) => boolean) => {
      const chosen = claims.filter(({ claimed }) => fits(claimed));
      expect(chosen.length).toBeGreaterThan(10);
      return chosen.filter(({ right }) => !right).length / chosen.length;
    };
    expect(wrongAmong((claimed) => claimed < 0.6)).toBeGreaterThan(
      10 * wrongAmong((claimed) => claimed > 0.9),
    );
  }
});
