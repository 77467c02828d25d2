import { Decimal, divided } from '../../shared/decimal.js';

/**
 * A unit (计量单位) of the registry. `factor` says how many of `base` one of it is, exactly: 亿元 is 100000000 of 元.
 * 百分点 and % are different dimensions: a share may be 80 %, and rise by 5 百分点.
 */
export interface Unit {
  code: string;
  dimension: string;
  factor: string;
  base: string;
}

/** The unit of what is a bare number, as a ratio of energies (PUE 1.25): nothing is written behind it. */
const BARE = '1';
const named = (code: string): string => (code === BARE ? '' : code);

/** More decimals than this are harder to read than the smaller unit. */
const READABLE_DECIMALS = 4;

/** The quantity in base units: 2000 of 亿元 are 200000000000. */
export const toBase = (value: string, unit: Unit): string => new Decimal(value).times(unit.factor).toFixed();

/** Whether a quantity is kept digit for digit in a numeric(28, 6). */
export const isStorable = (quantity: string): boolean => {
  const value = new Decimal(quantity);
  return value.decimalPlaces() <= 6 && value.abs().lt('1e22');
};

/** How many of the unit a quantity in base units is. */
export const fromBase = (quantity: string, unit: Pick<Unit, 'factor'>): string =>
  divided(quantity, unit.factor);

/** A quantity in base units as official writing has it, number and unit unparted: `2000亿元`. */
export const formatQuantity = (quantity: string, unit: Pick<Unit, 'code' | 'factor'> | null): string =>
  unit ? `${fromBase(quantity, unit)}${named(unit.code)}` : new Decimal(quantity).toFixed();

/** Official writing counts by 万 and 亿: 2000亿元 is read at once, 2千亿元 has to be counted. */
const BETWEEN_MYRIADS = /^[十百千][万亿]/;

/** Whether quantities in the two units can be compared and added. */
export const sameDimension = (a: Unit, b: Unit): boolean => a.dimension === b.dimension && a.base === b.base;

/** A quantity of `base` in the largest unit that leaves at least 1 and few decimals: 2000亿元, not 0.2万亿元. */
export function readable(quantity: string, base: string, units: readonly Unit[]): string {
  const value = new Decimal(quantity);
  const fits = (unit: Unit) => {
    const inUnit = value.div(unit.factor);
    if (BETWEEN_MYRIADS.test(unit.code)) return false;
    return inUnit.abs().gte(1) && inUnit.decimalPlaces() <= READABLE_DECIMALS;
  };
  const best = units
    .filter((unit) => unit.base === base && fits(unit))
    .sort((a, b) => new Decimal(b.factor).comparedTo(a.factor))[0];
  return best ? formatQuantity(quantity, best) : `${value.toFixed()}${named(base)}`;
}
