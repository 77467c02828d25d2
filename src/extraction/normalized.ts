import { Decimal } from '../shared/decimal.js';

/** A quantity in the base unit of its dimension, exact: 2.5万平方公里 is 25000000000 平方米. */
export interface Normalized {
  value: string;
  valueHigh: string | null;
  unit: string;
}

const scales: [string, string][] = [
  ['万亿', '1e12'],
  ['千亿', '1e11'],
  ['百亿', '1e10'],
  ['亿', '1e8'],
  ['千万', '1e7'],
  ['百万', '1e6'],
  ['万', '1e4'],
  ['千', '1e3'],
  ['百', '1e2'],
];

/** Units that are multiples of another: one line a unit. */
const bases: Record<string, [unit: string, factor: string]> = {
  '％': ['%', '1'],
  '‰': ['%', '0.1'],
  百分点: ['个百分点', '1'],
  基点: ['个百分点', '0.01'],
  个基点: ['个百分点', '0.01'],
  人民币: ['元', '1'],
  元人民币: ['元', '1'],
  平米: ['平方米', '1'],
  平方公里: ['平方米', '1e6'],
  平方千米: ['平方米', '1e6'],
  公顷: ['平方米', '1e4'],
  公里: ['米', '1e3'],
  千米: ['米', '1e3'],
  公斤: ['吨', '0.001'],
  千克: ['吨', '0.001'],
  度: ['千瓦时', '1'],
  兆瓦时: ['千瓦时', '1e3'],
  吉瓦时: ['千瓦时', '1e6'],
  兆瓦: ['千瓦', '1e3'],
  MW: ['千瓦', '1e3'],
  kW: ['千瓦', '1'],
  吉瓦: ['千瓦', '1e6'],
  GW: ['千瓦', '1e6'],
  P: ['PFLOPS', '1'],
  Pflops: ['PFLOPS', '1'],
  EFLOPS: ['PFLOPS', '1e3'],
  Eflops: ['PFLOPS', '1e3'],
  工作日: ['个工作日', '1'],
  小时: ['分钟', '60'],
  个小时: ['分钟', '60'],
  天: ['日', '1'],
};

/** A quantity as written, in its base unit; null where it has no unit. Nothing is rounded. */
export function normalized(value: string, valueHigh: string | null, unit: string | null): Normalized | null {
  if (unit === null) return null;
  const [scale, power] = scales.find(
    ([sign]) => unit.startsWith(sign) && unit.length > sign.length && !isUnit(unit),
  ) ?? ['', '1'];
  const plain = unit.slice(scale.length);
  const [base, factor] = bases[plain] ?? [plain, '1'];
  const whole = new Decimal(power).times(factor);
  const of = (written: string): string => new Decimal(written).times(whole).toFixed();
  return { value: of(value), valueHigh: valueHigh === null ? null : of(valueHigh), unit: base };
}

/** 千瓦 and 千米 begin like a scale and are units. */
const isUnit = (unit: string): boolean => /^(?:千瓦|千米|千克|百分)/.test(unit);
