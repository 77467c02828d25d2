import { describe, expect, it } from '@jest/globals';
import { someTerms } from '../../../test/support/target-terms.js';
import { Decimal } from '../../shared/decimal.js';
import { goalOf, reached, senseOf } from './goal.rules.js';

describe('reached', () => {
  it.each([
    // 1000家以上 and 超1000家 differ at 1000 alone.
    ['AT_LEAST', 'RISE', '1000', '1000', true],
    ['AT_LEAST', 'RISE', '1000', '999.999999', false],
    ['MORE_THAN', 'RISE', '1000', '1000', false],
    ['MORE_THAN', 'RISE', '1000', '1000.000001', true],
    ['AT_MOST', 'FALL', '1.25', '1.25', true],
    ['AT_MOST', 'FALL', '1.25', '1.250001', false],
    ['LESS_THAN', 'FALL', '5', '5', false],
    ['LESS_THAN', 'FALL', '5', '4.9', true],
    // A comparator that has a way of its own does not ask the indicator's.
    ['AT_MOST', 'RISE', '5', '3', true],
    ['AT_LEAST', 'FALL', '5', '7', true],
    ['EQUAL', 'RISE', '15', '15', true],
    ['EQUAL', 'RISE', '15', '16', true],
    ['EQUAL', 'RISE', '15', '14', false],
    ['EQUAL', 'FALL', '0', '0', true],
    ['EQUAL', 'FALL', '0', '1', false],
    // 60家左右 allows three fewer.
    ['APPROXIMATELY', 'RISE', '60', '57', true],
    ['APPROXIMATELY', 'RISE', '60', '56', false],
    ['APPROXIMATELY', 'FALL', '60', '63', true],
    ['APPROXIMATELY', 'FALL', '60', '64', false],
    ['APPROXIMATELY', 'RISE', '-60', '-63', true],
    ['RANK', 'FALL', '1', '1', true],
    ['RANK', 'RISE', '1', '2', false],
    ['FULL_COVERAGE', 'RISE', '100', '99.9', false],
    ['FULL_COVERAGE', 'RISE', '10', '10', true],
    ['AT_LEAST', 'RISE', '0', '-1', false],
    ['AT_LEAST', 'RISE', '-5', '-5', true],
    ['AT_LEAST', 'RISE', '1234567890123456789012.345678', '1234567890123456789012.345677', false],
  ] as const)('%s (%s) %s by %s is %s', (comparator, direction, quantity, value, is) => {
    const goal = goalOf(someTerms({ comparator, direction, quantity }), null);

    expect(goal && reached(goal, new Decimal(value))).toBe(is);
  });

  it.each([
    ['RISE', '1', false],
    ['RISE', '2', true],
    ['RISE', '4', true],
    ['FALL', '3', true],
    ['FALL', '3.5', false],
    ['FALL', '1', true],
  ] as const)('a planned 2～3家 (%s) by %s is %s', (direction, value, is) => {
    const goal = goalOf(
      someTerms({ comparator: 'BETWEEN', quantity: '2', quantityHigh: '3', direction }),
      null,
    );

    expect(goal && reached(goal, new Decimal(value))).toBe(is);
  });
});

describe('growth', () => {
  it.each([
    ['INCREASE_BY', '20', '500', '600', 'RISE'],
    ['INCREASE_BY', '-10', '500', '450', 'FALL'],
    ['MULTIPLY', '2', '500', '1000', 'RISE'],
    ['MULTIPLY', '0.5', '500', '250', 'FALL'],
  ] as const)('%s %s of %s has to come to %s', (comparator, quantity, reference, at, sense) => {
    const growing = someTerms({ comparator, quantity });

    expect(goalOf(growing, new Decimal(reference))?.at.toFixed()).toBe(at);
    expect(senseOf(growing)).toBe(sense);
  });

  it.each([null, '0', '-3'])('cannot be reckoned from %s', (reference) => {
    const from = reference === null ? null : new Decimal(reference);

    expect(goalOf(someTerms({ comparator: 'MULTIPLY', quantity: '2' }), from)).toBeNull();
    expect(goalOf(someTerms({ comparator: 'INCREASE_BY', quantity: '20' }), from)).toBeNull();
  });
});
