import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal, divided } from './decimal.js';

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

describe('divided', () => {
  it.each([
    ['200000000000.000000', '100000000.0000000000', '2000'],
    ['1', '100000000', '0.00000001'],
    ['-0.5', '10', '-0.05'],
    ['-0.000', '1', '0'],
    ['0.3', '0.1000000000', '3'],
    ['5', '0.001', '5000'],
    ['007.10', '1.0', '7.1'],
    ['1e3', '10', '100'],
    ['7', '2.5', '2.8'],
    ['123456789.120000', '10000', '12345.678912'],
    ['1200000000.000000', '100000000', '12'],
    ['-100', '100', '-1'],
    ['10.10', '1', '10.1'],
    ['100', '1000', '0.1'],
  ])('%s by %s is %s', (value, by, quotient) => expect(divided(value, by)).toBe(quotient));

  it('by a power of ten is what the library makes of it', () => {
    const value = fc.tuple(
      fc.bigInt({ min: -(10n ** 28n), max: 10n ** 28n }),
      fc.integer({ min: 0, max: 10 }),
    );
    const factor = fc.integer({ min: -8, max: 12 });

    fc.assert(
      fc.property(value, factor, ([digits, places], exponent) => {
        const text = new Decimal(`${digits}`).div(new Decimal(10).pow(places)).toFixed(places);
        const by = new Decimal(10).pow(exponent).toFixed(10);
        expect(divided(text, by)).toBe(new Decimal(text).div(by).toFixed());
      }),
    );
  });
});
