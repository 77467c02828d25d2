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
  if (places !== null) {
    const found = movedWithin(value, places);
    if (found !== null) return found;
    if (PLAIN.test(value)) return moved(value, places);
  }
  return new Decimal(value).div(by).toFixed();
}

/** By what has been divided: the factors of units, which are few. */
const knownPlaces = new Map<string, number | null>();

function placesOf(factor: string): number | null {
  const known = knownPlaces.get(factor);
  if (known !== undefined) return known;
  const places = placesIn(factor);
  knownPlaces.set(factor, places);
  return places;
}

/** Three for 1000, minus one for 0.1; null for what is no power of ten. */
function placesIn(factor: string): number | null {
  const [power, large, small] = POWER_OF_TEN.exec(factor) ?? [];
  if (power === undefined) return null;
  return large === undefined ? -1 - (small ?? '').length : large.length - 1;
}

const [MINUS, POINT, ZERO, NINE] = [0x2d, 0x2e, 0x30, 0x39];

/**
 * The point moved to the left past digits alone, as in nearly every amount: 200000000000.000000 by eight is 2000. It is
 * read once, without expressions. Null where the point lands elsewhere, and for what is no plain number.
 */
function movedWithin(value: string, places: number): string | null {
  const start = value.charCodeAt(0) === MINUS ? 1 : 0;
  if (places < 0 || value.charCodeAt(start) === ZERO) return null;
  let point = value.length;
  for (let at = start; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code === POINT && point === value.length && at < value.length - 1) point = at;
    else if (code < ZERO || code > NINE) return null;
  }
  const to = point - places;
  if (to <= start) return null;
  let end = value.length;
  while (end > to && (value.charCodeAt(end - 1) === ZERO || end - 1 === point)) end -= 1;
  const fraction = value.slice(to, Math.min(end, point)) + value.slice(point + 1, end);
  return fraction ? `${value.slice(0, to)}.${fraction}` : value.slice(0, to);
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
