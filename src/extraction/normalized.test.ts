import { describe, expect, it } from '@jest/globals';
import { normalized } from './normalized.js';

describe('a quantity in its base unit', () => {
  it.each([
    ['2000', '亿元', '200000000000', '元'],
    ['1.5', '万个', '15000', '个'],
    ['1', '万亿元', '1000000000000', '元'],
    ['5', '千亿元', '500000000000', '元'],
    ['6', '‰', '0.6', '%'],
    ['8', '％', '8', '%'],
    ['370', '万千瓦', '3700000', '千瓦'],
    ['3', '千米', '3000', '米'],
    ['150', '万平方米', '1500000', '平方米'],
    ['0.5', '小时', '30', '分钟'],
    ['10', 'EFLOPS', '10000', 'PFLOPS'],
    ['35', '微克/立方米', '35', '微克/立方米'],
    ['123456789012345678.123', '亿元', '12345678901234567812300000', '元'],
  ])('reads %s %s as %s %s', (value, unit, exact, base) => {
    expect(normalized(value, null, unit)).toEqual({ value: exact, valueHigh: null, unit: base });
  });

  it('reads both ends of a range', () => {
    expect(normalized('2', '3.5', '万家')).toEqual({ value: '20000', valueHigh: '35000', unit: '家' });
  });

  it('has no base for a number without a unit', () => {
    expect(normalized('1.25', null, null)).toBeNull();
  });
});
