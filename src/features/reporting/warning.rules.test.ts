import { describe, expect, it } from '@jest/globals';
import { comparable, type Reported, type Verified, type WarningCode, warningsOf } from './warning.rules.js';

const of = (period: string, endsOn: string, quantity: string): Verified => ({ period, endsOn, quantity });
const q1 = of('2025-Q1', '2025-03-31', '40');
const q2 = of('2025-Q2', '2025-06-30', '50');
const q4 = of('2025-Q4', '2025-12-31', '60');
const year = of('2024', '2024-12-31', '7');
const reported = (quantity: string, onlyGrows = false): Reported => ({
  ...of('2025-Q3', '2025-09-30', quantity),
  onlyGrows,
});

describe('warningsOf', () => {
  it.each<[string, WarningCode[]]>([
    ['50', []],
    ['499.999999', []],
    ['500', ['TEN_TIMES']],
    ['-500', ['TEN_TIMES']],
    ['5.000001', []],
    ['5', ['TENTH']],
    ['0', ['TENTH']],
    ['99999999999999999999.999999', ['TEN_TIMES']],
  ])('of %s beside 50: %j', (quantity, codes) => {
    expect(warningsOf(reported(quantity), [q1, q2])).toEqual(
      codes.map((code) => ({ code, period: '2025-Q2', quantity: '50' })),
    );
  });

  it('is silent beside nothing, and beside zero', () => {
    expect(warningsOf(reported('1000'), [])).toEqual([]);
    expect(warningsOf(reported('1000'), [{ ...q2, quantity: '0.000000' }])).toEqual([]);
  });

  it('tells what only grows and would fall', () => {
    const belowZero = { code: 'BELOW_ZERO', period: null, quantity: null };
    expect(warningsOf(reported('-1', true), [])).toEqual([belowZero]);
    expect(warningsOf(reported('-1'), [])).toEqual([]);
    expect(warningsOf(reported('-0', true), [])).toEqual([]);
    expect(warningsOf(reported('-900', true), [q2]).map(({ code }) => code)).toEqual([
      'BELOW_ZERO',
      'TEN_TIMES',
    ]);
  });
});

describe('comparable', () => {
  it.each([
    ['the period before', [q1, q2, q4], q2],
    ['the period before, in whichever order', [q4, q2, q1], q2],
    [
      'the newest, where nothing is before',
      [q4, of('2026-Q1', '2026-03-31', '1')],
      of('2026-Q1', '2026-03-31', '1'),
    ],
    ['nothing of a longer period', [year], null],
    ['nothing of the period itself, which it corrects', [of('2025-Q3', '2025-09-30', '1')], null],
    ['nothing, where nothing is', [], null],
  ])('is %s', (_, verified, expected) => {
    expect(comparable(reported('1'), verified)).toEqual(expected);
  });
});
