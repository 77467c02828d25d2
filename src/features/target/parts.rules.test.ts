import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from '../../shared/decimal.js';
import { isAdditive, partsFault } from './parts.rules.js';

it.each([
  ['AT_LEAST', 'count:家', 'LATEST', true],
  ['AT_MOST', 'coal_equivalent', 'SUM', true],
  ['MORE_THAN', 'money', 'SUM', true],
  ['INCREASE_BY', 'money', 'SUM', false],
  ['AT_LEAST', 'ratio', 'LATEST', false],
  ['AT_LEAST', 'patent_density', 'LATEST', false],
  ['AT_MOST', 'working_day', 'LATEST', false],
  ['AT_LEAST', 'number', 'LATEST', false],
  ['AT_LEAST', 'money', 'MEAN', false],
  ['RANK', 'rank', 'LATEST', false],
  ['FULL_COVERAGE', 'count:个', 'LATEST', false],
  ['MULTIPLY', 'factor', 'LATEST', false],
  ['BETWEEN', 'count:家', 'LATEST', false],
] as const)('%s in %s by %s adds up over regions: %s', (comparator, dimension, aggregation, adds) => {
  expect(isAdditive({ comparator, dimension, aggregation })).toBe(adds);
});

describe('parts', () => {
  const part = (regionId: string, quantity: string) => ({ regionId, quantity });

  it.each([
    [[], null],
    [[part('a', '100')], null],
    [[part('a', '0.1'), part('b', '0.2'), part('c', '99.7')], null],
    [[part('a', '60'), part('a', '40')], { code: 'PART_TWICE', at: 1 }],
    [[part('a', '101'), part('b', '-1')], { code: 'PART_NEGATIVE', at: 1 }],
    [
      [part('a', '60'), part('b', '39.999999')],
      { code: 'PARTS_MISS_WHOLE', reached: '99.999999', by: '0.000001' },
    ],
    [[part('a', '60'), part('b', '50')], { code: 'PARTS_MISS_WHOLE', reached: '110', by: '10' }],
  ])('of 100 being %j: %j', (parts, fault) => {
    expect(partsFault('100', parts)).toEqual(fault);
  });

  it('however a total is cut, its parts make it exactly, and any other total not', () => {
    const exact = fc
      .bigInt({ min: 0n, max: 10n ** 18n })
      .map((millionths) => new Decimal(`${millionths}`).div(1e6).toFixed());
    fc.assert(
      fc.property(fc.array(exact, { minLength: 1, maxLength: 12 }), exact, (quantities, off) => {
        const parts = quantities.map((quantity, at) => part(`${at}`, quantity));
        const total = quantities.reduce((sum, each) => sum.plus(each), new Decimal(0));
        expect(partsFault(total.toFixed(), parts)).toBeNull();
        if (off !== '0') expect(partsFault(total.plus(off).toFixed(), parts)).toMatchObject({ by: off });
      }),
    );
  });
});
