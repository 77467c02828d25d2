import { describe, expect as expectThat, it } from '@jest/globals';
import { Decimal } from '../../shared/decimal.js';
import type { Goal } from './goal.rules.js';
import { attainment, expected } from './pace.rules.js';

const goal = (at: string, sense: 'RISE' | 'FALL', strict = false): Goal => ({
  at: new Decimal(at),
  reachedAt: new Decimal(at),
  strict,
  sense,
});

describe('attainment', () => {
  it.each([
    // A rising target, a falling one, and values beyond both ends.
    [goal('200', 'RISE'), '100', '150', '0.5'],
    [goal('200', 'RISE'), '100', '90', '-0.1'],
    [goal('200', 'RISE'), '100', '250', '1.5'],
    [goal('20', 'FALL'), '60', '40', '0.5'],
    [goal('20', 'FALL'), '60', '70', '-0.25'],
    // Down to zero, from below zero to zero, and between two negatives.
    [goal('0', 'FALL'), '8', '2', '0.75'],
    [goal('0', 'RISE'), '-8', '-2', '0.75'],
    [goal('-5', 'RISE'), '-10', '-9', '0.2'],
    // Longer than a float can hold.
    [
      goal('20000000000000000000000', 'RISE'),
      '0',
      '10000000000000000000000.000002',
      '0.5000000000000000000000000001',
    ],
    // No way to measure: the start was the goal, lay beyond it, or is unknown.
    [goal('100', 'RISE'), '100', '90', null],
    [goal('100', 'RISE'), '100', '100', '1'],
    [goal('100', 'RISE', true), '100', '100', null],
    [goal('100', 'RISE'), '150', '120', '1'],
    [goal('100', 'RISE'), '150', '80', null],
    [goal('1.25', 'FALL'), null, '1.4', null],
    [goal('1.25', 'FALL'), null, '1.2', '1'],
  ])('of %j from %s at %s is %s', (to, from, value, share) =>
    expectThat(
      attainment(to, from === null ? null : new Decimal(from), new Decimal(value))?.toFixed() ?? null,
    ).toBe(share),
  );
});

describe('expected', () => {
  const course = {
    from: new Decimal(100),
    to: new Decimal(200),
    startsOn: '2025-01-01',
    dueOn: '2025-04-11',
    milestones: [],
  };
  // A hundred days in all.
  it.each([
    ['2024-06-01', '0'],
    ['2025-01-01', '0'],
    ['2025-01-02', '0.01'],
    ['2025-02-20', '0.5'],
    ['2025-04-10', '0.99'],
    ['2025-04-11', '1'],
    ['2030-01-01', '1'],
  ])('on %s is %s of a straight line', (day, share) =>
    expectThat(expected(course, day).toFixed()).toBe(share),
  );

  it.each([
    ['2025-01-26', '0.1'],
    ['2025-02-20', '0.2'],
    ['2025-03-17', '0.6'],
    ['2025-04-11', '1'],
  ])('on %s is %s by a milestone of 120 half way', (day, share) => {
    const milestones = [
      { on: '2025-02-20', value: '120' },
      // Outside the way, and no part of it.
      { on: '2026-01-01', value: '110' },
      { on: '2024-01-01', value: '190' },
    ];
    expectThat(expected({ ...course, milestones }, day).toFixed()).toBe(share);
  });

  it('stays between nothing and all, whatever the milestones say', () => {
    const milestones = [
      { on: '2025-01-21', value: '90' },
      { on: '2025-02-20', value: '300' },
    ];
    expectThat(expected({ ...course, milestones }, '2025-01-21').toFixed()).toBe('0');
    expectThat(expected({ ...course, milestones }, '2025-03-01').toFixed()).toBe('1');
  });

  it('is all of it where the way takes no time', () =>
    expectThat(expected({ ...course, dueOn: '2025-01-01' }, '2025-01-01').toFixed()).toBe('1'));
});
