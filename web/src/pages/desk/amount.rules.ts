import {
  formatQuantity,
  isStorable,
  readable,
  sameDimension,
  toBase,
  type Unit,
} from '../../../../src/features/indicator/quantity.rules';
import { onlyGrows, type Warning, warningsOf } from '../../../../src/features/reporting/warning.rules';
import { isDecimal } from '../../../../src/shared/decimal';

export type AmountFault = 'NOT_A_NUMBER' | 'TOO_LONG' | 'UNIT_UNKNOWN' | 'UNIT_MISMATCH' | 'INEXACT';

/** A value as somebody typed it, once it is sound. */
export interface TypedAmount {
  /** As it is sent: plain digits. */
  value: string;
  unit: Unit;
  /** In the base of the unit. */
  quantity: string;
  /** Read back as official writing has it: 200000000000元 → 2000亿元. */
  reading: string;
}

interface Measured {
  aggregation: string;
  unit: Unit;
}

export type ReadAmount = { amount: TypedAmount; fault: null } | { amount: null; fault: AmountFault };

const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?(?!\d)/;
const NUMBER = /^(-?\d+(?:\.\d+)?)([^\d,.].*)?$/;

/** What is typed, in the letters of a number: full width, spaces and thousands are ways to write the same. */
function plain(text: string): string {
  const narrow = text.normalize('NFKC').replace(/[\s_]/g, '').replace(/−/g, '-');
  return GROUPED.test(narrow) ? narrow.replace(/,/g, '') : narrow;
}

/** Reads a value as the service will: a unit written behind the number stands before the one chosen. */
export function readAmount(
  text: string,
  chosen: string,
  { unit: own }: Measured,
  units: readonly Unit[],
): ReadAmount {
  const [, value = '', behind = ''] = NUMBER.exec(plain(text)) ?? [];
  if (value === '') return refused('NOT_A_NUMBER');
  if (!isDecimal(value)) return refused('TOO_LONG');
  const code = behind || chosen || own.code;
  const unit = code === own.code ? own : units.find((each) => each.code === code);
  if (!unit) return refused('UNIT_UNKNOWN');
  if (!sameDimension(unit, own)) return refused('UNIT_MISMATCH');
  const quantity = toBase(value, unit);
  if (!isStorable(quantity)) return refused('INEXACT');
  const reading = readable(quantity, unit.base, units);
  return { amount: { value, unit, quantity, reading }, fault: null };
}

const refused = (fault: AmountFault): ReadAmount => ({ amount: null, fault });

/** A value with its unit, as it is written where it is typed. */
export const asTyped = ({ quantity, unit }: TypedAmount): string => formatQuantity(quantity, unit);

/** The units in which an indicator may be reported, its own first. */
export const unitsFor = (own: Unit, units: readonly Unit[]): Unit[] => [
  own,
  ...units.filter((unit) => unit.code !== own.code && sameDimension(unit, own)),
];

export interface Seen {
  period: string;
  periodEndsOn: string;
  verified: boolean;
  quantity: { base: string };
}

interface Where {
  period: string;
  periodEndsOn: string;
  measured: Measured;
}

/** What its reviewer would find unusual about a value: the service's own rule, before it is asked. */
export function warningsAt(
  { period, periodEndsOn, measured }: Where,
  { quantity }: TypedAmount,
  seen: readonly Seen[],
): Warning[] {
  const grows = onlyGrows({ aggregation: measured.aggregation, dimension: measured.unit.dimension });
  const verified = seen
    .filter((each) => each.verified)
    .map((each) => ({ period: each.period, endsOn: each.periodEndsOn, quantity: each.quantity.base }));
  return warningsOf({ period, endsOn: periodEndsOn, quantity, onlyGrows: grows }, verified);
}
