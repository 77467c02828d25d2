import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { calibrate, tableSource } from '../extraction/calibration.js';
import { type Claim, claimsOf } from '../extraction/reliability.js';
import { everythingJudged, judgedIn } from './calibrate.js';

const all = everythingJudged();

it('keeps the committed confidences as the marks make them (npm run zhibiao -- calibrate)', () => {
  expect(readFileSync('src/extraction/confidence-table.ts', 'utf8')).toBe(tableSource(calibrate(all)));
});

it('warns of what is wrong in texts whose marks it does not know', () => {
  const { parts, wholes } = claimsOf(judgedIn('second'), all);
  const wrongIn = (claims: readonly Claim[]) => claims.filter(({ right }) => !right).length / claims.length;
  for (const claims of [parts, wholes]) {
    const byClaim = [...claims].sort((one, other) => one.claimed - other.claimed);
    const leastSure = byClaim.slice(0, byClaim.length / 10);
    const surest = byClaim.slice(byClaim.length / 2);
    expect(surest.length).toBeGreaterThan(200);
    expect(wrongIn(surest)).toBeLessThan(0.01);
    expect(wrongIn(leastSure)).toBeGreaterThan(5 * wrongIn(surest));
  }
});
