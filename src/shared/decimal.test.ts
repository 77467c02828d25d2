import { describe, expect, it } from '@jest/globals';
import { Decimal } from './decimal.js';

describe('Decimal', () => {
  // 28 digits, as numeric(28, 6) holds them: the library's own 20 would lose the last eight.
  const widest = '1234567890123456789012.345678';

  it('keeps every digit of a numeric(28, 6) through arithmetic', () => {
    expect(new Decimal(widest).plus('0.000001').toFixed()).toBe('1234567890123456789012.345679');
    expect(new Decimal(widest).times(2).div(2).toFixed()).toBe(widest);
  });

  it('prints without an exponent what the database holds', () => {
    expect(new Decimal('9999999999999999999999.999999').toString()).toBe('9999999999999999999999.999999');
    expect(new Decimal('0.000001').toString()).toBe('0.000001');
  });

  it('adds tenths exactly', () => {
    expect(new Decimal('0.1').plus('0.2').toString()).toBe('0.3');
  });
});
