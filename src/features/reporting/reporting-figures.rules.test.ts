import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { figuresOf } from './reporting-figures.rules.js';

it.each([
  [
    { due: 4, onTime: 2, late: 1, returned: 0 },
    { submitted: 3, missing: 1, completeness: '0.75', timeliness: '0.5' },
  ],
  [
    { due: 3, onTime: 1, late: 0, returned: 2 },
    { submitted: 1, missing: 2, completeness: '0.3333', timeliness: '0.3333' },
  ],
  [
    { due: 0, onTime: 0, late: 0, returned: 0 },
    { submitted: 0, missing: 0, completeness: null, timeliness: null },
  ],
])('of %j are %j', (counts, figures) => expect(figuresOf(counts)).toMatchObject(figures));

it('leaves nothing out: on time, late and missing are what was due', () => {
  const some = fc.nat(1000);
  fc.assert(
    fc.property(some, some, some, some, (onTime, late, returned, silent) => {
      const figures = figuresOf({ due: onTime + late + returned + silent, onTime, late, returned });
      expect(figures.onTime + figures.late + figures.missing).toBe(figures.due);
      expect(figures.missing).toBeGreaterThanOrEqual(figures.returned);
      expect(Number(figures.timeliness ?? 0)).toBeLessThanOrEqual(Number(figures.completeness ?? 0));
    }),
  );
});
