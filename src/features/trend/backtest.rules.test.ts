import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../shared/dates.js';
import { backtestOf, coverageOf, trialsOf } from './backtest.rules.js';

const monthly = (values: readonly number[]) =>
  values.map((value, at) => ({ on: addDays('2025-01-31', 30 * at), value: `${value}` }));

describe('a back-test', () => {
  it('holds a straight line all the way, where the last value falls behind step by step', () => {
    const trials = trialsOf(monthly([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]));

    // From 4 to 10 points known: 7 + 6 + … + 1 points still to come.
    expect(coverageOf(trials)).toMatchObject({ forecasts: 28, error: '0' });
    const first = trials.filter(({ steps }) => steps === 1);
    expect(first.map(({ naive }) => naive)).toEqual(Array(7).fill(0.1));
    expect(trials.find(({ steps }) => steps === 7)?.naive).toBe(0.7);
  });

  it('owns up to a past that no trend foretells', () => {
    const { covered, forecasts, error, naiveError } = coverageOf(
      trialsOf(monthly([0, 10, 20, 30, 0, 0, 0, 0])),
    );

    expect(forecasts).toBe(10);
    expect(covered).toBeLessThan(forecasts);
    expect(Number(error)).toBeGreaterThan(Number(naiveError));
  });

  it('adds targets up, and says nothing of what was never foretold', () => {
    const [long, short] = [trialsOf(monthly([1, 2, 3, 4, 5, 6])), trialsOf(monthly([1, 2, 3, 4]))];
    const { targets, forecasts, bySteps } = backtestOf([long, short]);

    expect([targets, forecasts, short]).toEqual([1, 3, []]);
    expect(bySteps.map(({ steps, andMore, forecasts: made }) => [steps, andMore, made])).toEqual([
      [1, false, 2],
      [2, false, 1],
      [3, false, 0],
      [4, true, 0],
    ]);
    expect(bySteps[3]).toMatchObject({ covered: 0, error: null, naiveError: null });
    expect(backtestOf([])).toMatchObject({ targets: 0, forecasts: 0, error: null });
  });
});
