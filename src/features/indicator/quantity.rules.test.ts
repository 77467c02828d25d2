import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatQuantity,
  fromBase,
  isStorable,
  readable,
  sameDimension,
  toBase,
  type Unit,
} from './quantity.rules.js';

const unit = (code: string, dimension: string, factor: string, base: string): Unit => ({
  code,
  dimension,
  factor,
  base,
});
const YUAN = unit('元', 'money', '1', '元');
const WAN_YUAN = unit('万元', 'money', '10000', '元');
const YI_YUAN = unit('亿元', 'money', '100000000', '元');
const QIAN_YI_YUAN = unit('千亿元', 'money', '100000000000', '元');
const WANYI_YUAN = unit('万亿元', 'money', '1000000000000', '元');
const PERCENT = unit('%', 'ratio', '1', '%');
const PERMILLE = unit('‰', 'ratio', '0.1', '%');
const POINTS = unit('百分点', 'ratio difference', '1', '百分点');
const WAN_GE = unit('万个', 'count of 个', '10000', '个');
const WAN_PEOPLE = unit('万人', 'people', '10000', '人');
const WAN_SQUARE_METRES = unit('万平方米', 'area', '10000', '平方米');
const PFLOPS = unit('PFLOPS', 'computing power', '1', 'PFLOPS');
const WORKING_DAY = unit('个工作日', 'working time', '1', '个工作日');
const PER_WAN_PEOPLE = unit('件/万人', 'cases per people', '1', '件/万人');
const MONEY = [YUAN, WAN_YUAN, YI_YUAN, WANYI_YUAN];

describe('a quantity as written', () => {
  it.each([
    ['2000', YI_YUAN, '200000000000'],
    ['1.5', WAN_GE, '15000'],
    ['0.8', WAN_PEOPLE, '8000'],
    ['150', WAN_SQUARE_METRES, '1500000'],
    ['20000', PFLOPS, '20000'],
    ['0.5', WORKING_DAY, '0.5'],
    ['20', PERCENT, '20'],
    ['3', PERMILLE, '0.3'],
    ['12.5', PER_WAN_PEOPLE, '12.5'],
    ['-5', POINTS, '-5'],
    ['0.000001', YI_YUAN, '100'],
    ['12345678901234.567891', YI_YUAN, '1234567890123456789100'],
  ])('%s in %j is %s', (value, of, quantity) => {
    expect(toBase(value, of)).toBe(quantity);
    expect(fromBase(quantity, of)).toBe(value);
    expect(formatQuantity(quantity, of)).toBe(`${value}${of.code}`);
  });

  it('prints what the database pads with zeros as it was written', () =>
    expect(formatQuantity('200000000000.000000', YI_YUAN)).toBe('2000亿元'));

  it('has no unit where none was written, as an efficiency of 1.25', () =>
    expect(formatQuantity('1.250000', null)).toBe('1.25'));

  it('says nothing behind a bare number: 1.25, and never 1.251', () => {
    const bare = unit('1', 'number', '1', '1');
    expect(formatQuantity('1.250000', bare)).toBe('1.25');
    expect(readable('1.25', '1', [bare])).toBe('1.25');
    expect(readable('0.95', '1', [bare])).toBe('0.95');
  });

  it('survives any unit and back', () => {
    const value = fc
      .bigInt({ min: -(10n ** 27n), max: 10n ** 27n })
      .map((digits) => fromBase(`${digits}`, unit('', '', '1000000', '')));
    fc.assert(
      fc.property(value, fc.constantFrom(...MONEY, PERMILLE), (written, of) => {
        expect(fromBase(toBase(written, of), of)).toBe(written);
      }),
    );
  });
});

describe('sameDimension', () => {
  it.each([
    [YUAN, YI_YUAN, true],
    [PERCENT, PERMILLE, true],
    [PERCENT, POINTS, false],
    [WAN_PEOPLE, WAN_GE, false],
  ])('of %j and %j is %s', (a, b, same) => expect(sameDimension(a, b)).toBe(same));
});

describe('readable', () => {
  it.each([
    ['200000000000', '2000亿元'],
    ['1200000000000', '1.2万亿元'],
    ['123450000', '1.2345亿元'],
    ['123456789', '12345.6789万元'],
    ['12345.67', '12345.67元'],
    ['0.5', '0.5元'],
    ['0', '0元'],
    ['-300000000', '-3亿元'],
  ])('%s is %s', (quantity, text) =>
    expect(readable(quantity, '元', [PERCENT, WAN_GE, ...MONEY, QIAN_YI_YUAN])).toBe(text),
  );
});

describe('isStorable', () => {
  it.each([
    ['200000000000', true],
    ['-0.000001', true],
    ['9999999999999999999999.999999', true],
    ['10000000000000000000000', false],
    ['-10000000000000000000000', false],
    ['0.0000001', false],
  ])('%s: %s', (quantity, fits) => {
    expect(isStorable(quantity)).toBe(fits);
  });
});
