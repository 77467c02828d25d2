import { expect, it } from '@jest/globals';
import { statementOf } from './statement.rules.js';

const money = { code: '亿元', factor: '100000000' };
const companies = { code: '家', factor: '1' };
const percent = { code: '%', factor: '1' };

it.each([
  ['AT_LEAST', '200000000000', money, '≥2000亿元'],
  ['MORE_THAN', '1000', companies, '>1000家'],
  ['AT_MOST', '12.5', percent, '≤12.5%'],
  ['LESS_THAN', '-1', percent, '<-1%'],
  ['EQUAL', '15', companies, '15家'],
  ['APPROXIMATELY', '20', companies, '约20家'],
  ['INCREASE_BY', '20', percent, '增长20%'],
  ['MULTIPLY', '2', { code: '倍', factor: '1' }, '增至2倍'],
  ['RANK', '1', { code: '位', factor: '1' }, '前1位'],
  ['FULL_COVERAGE', '100', percent, '全覆盖（100%）'],
] as const)('states %s of %s', (comparator, quantity, unit, text) => {
  expect(statementOf({ comparator, quantity, quantityHigh: null, cadence: 'BY_DEADLINE' }, unit)).toBe(text);
});

it('names both ends of a range once with their unit, and a promise for each year as such', () => {
  const range = { comparator: 'BETWEEN', quantity: '2', quantityHigh: '3', cadence: 'PER_YEAR' } as const;

  expect(statementOf(range, companies)).toBe('每年2～3家');
});
