import { Decimal as DecimalJs } from 'decimal.js';

/** Exact decimals. The library's own 20 digits would round a `numeric(28, 6)`, silently. */
export const Decimal = DecimalJs.clone({ precision: 40, toExpNeg: -40, toExpPos: 40 });
export type Decimal = DecimalJs;

const WRITTEN = /^-?\d{1,22}(\.\d{1,6})?$/;

/** Whether a text is a decimal as the API takes it: at most 22 digits before the point and 6 after. */
export const isDecimal = (text: string): boolean => WRITTEN.test(text);

const PLAIN = /^-?\d+(\.\d+)?$/;
const POWER_OF_TEN = /^(?:(10*)(?:\.0+)?|0\.(0*)10*)$/;

/** An exact decimal divided by another, in plain digits. By a power of ten it only moves its point. */
export function divided(value: string, by: string): string {
  const places = placesOf(by);
  return places === null || !PLAIN.test(value) ? new Decimal(value).div(by).toFixed() : moved(value, places);
}

/** Three for 1000, minus one for 0.1; null for what is no power of ten. */
function placesOf(factor: string): number | null {
  const [power, large, small] = POWER_OF_TEN.exec(factor) ?? [];
  if (power === undefined) return null;
  return large === undefined ? -1 - (small ?? '').length : large.length - 1;
}

/** The point moved to the left, without zeros that say nothing. */
function moved(value: string, places: number): string {
  const sign = value.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = value.slice(sign.length).split('.');
  const point = whole.length - places;
  const digits = (whole + fraction)
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length + 1 - point, '0');
  const at = Math.max(point, 1);
  const rest = digits.slice(at).replace(/0+$/, '');
  const number = digits.slice(0, at).replace(/^0+(?=\d)/, '') + (rest && `.${rest}`);
  return number === '0' ? number : sign + number;
}
