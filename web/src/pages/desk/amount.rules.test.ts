import { describe, expect, it } from '@jest/globals';
import { asTyped, readAmount, unitsFor, warningsAt } from './amount.rules';

const unit = (code: string, base: string, factor: string, dimension: string) => ({
  code,
  base,
  factor,
  dimension,
});
const YUAN = unit('元', '元', '1', 'money');
const WAN = unit('万元', '元', '10000', 'money');
const YI = unit('亿元', '元', '100000000', 'money');
const HOMES = unit('家', '家', '1', 'count:家');
const PERCENT = unit('%', '%', '1', 'ratio');
const UNITS = [YUAN, WAN, YI, HOMES, PERCENT];
const money = { aggregation: 'LATEST', unit: YI };

describe('a value as typed', () => {
  it.each([
    ['2000', '', '2000', '亿元', '2000亿元'],
    ['200,000,000,000', '元', '200000000000', '元', '2000亿元'],
    ['200000000000元', '', '200000000000', '元', '2000亿元'],
    ['２０００．５', '亿元', '2000.5', '亿元', '2000.5亿元'],
    [' 2 000 万元 ', '', '2000', '万元', '2000万元'],
    ['−5', '', '-5', '亿元', '-5亿元'],
  ])('%s in %j is %s %s, read back as %s', (text, chosen, value, code, reading) => {
    const { amount } = readAmount(text, chosen, money, UNITS);
    expect([amount?.value, amount?.unit.code, amount?.reading]).toEqual([value, code, reading]);
  });

  it('says a value as it was typed', () => {
    const { amount } = readAmount('200,000万元', '', money, UNITS);
    expect(amount && asTyped(amount)).toBe('200000万元');
  });

  it.each([
    ['', 'NOT_A_NUMBER'],
    ['两千', 'NOT_A_NUMBER'],
    ['1,5', 'NOT_A_NUMBER'],
    ['12345678901234567890123', 'TOO_LONG'],
    ['0.1234567', 'TOO_LONG'],
    ['20英镑', 'UNIT_UNKNOWN'],
    ['20家', 'UNIT_MISMATCH'],
    ['1234567890123456', 'INEXACT'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readAmount(text, '', money, UNITS)).toEqual({ amount: null, fault });
  });

  it('may be in any unit that converts, the own one first', () =>
    expect(unitsFor(YI, UNITS).map(({ code }) => code)).toEqual(['亿元', '元', '万元']));
});

describe('what is unusual', () => {
  const at = { period: '2026-Q3', periodEndsOn: '2026-09-30', measured: money };
  const seen = (verified: boolean) => [
    { period: '2026-Q2', periodEndsOn: '2026-06-30', verified, quantity: { base: '200000000000' } },
  ];
  const codes = (text: string, verified = true) => {
    const { amount } = readAmount(text, '', money, UNITS);
    return amount && warningsAt(at, amount, seen(verified)).map(({ code }) => code);
  };

  it('is ten times what was verified before, or a tenth', () => {
    expect(codes('20000')).toEqual(['TEN_TIMES']);
    expect(codes('2100')).toEqual([]);
    expect(codes('2000万元')).toEqual(['TENTH']);
  });
  it('is held against what was verified alone', () => expect(codes('20000', false)).toEqual([]));
});
