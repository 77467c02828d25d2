import { Decimal } from '../../shared/decimal.js';
import { parsePeriod } from '../../shared/period.js';

export const WARNING_CODES = ['TEN_TIMES', 'TENTH', 'BELOW_ZERO'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** Something unusual about a value, and the verified value beside which it is. */
export interface Warning {
  code: WarningCode;
  /** Null where it is unusual by itself. */
  period: string | null;
  /** In the base of the unit, as is that of the value. */
  quantity: string | null;
}

export interface Verified {
  period: string;
  endsOn: string;
  quantity: string;
}

export interface Reported extends Verified {
  /** Whether it is an addition to a total, or a count: neither can be below zero. */
  onlyGrows: boolean;
}

/** Whether an indicator is one whose values cannot be below zero: its periods add up, or it counts something. */
export const onlyGrows = ({ aggregation, dimension }: { aggregation: string; dimension: string }): boolean =>
  aggregation === 'SUM' || dimension.startsWith('count:');

/** Values this many times larger or smaller than the last are more often slips of a unit than news. */
const OUTLIER = 10;

/**
 * What is unusual about a value beside those verified of the same indicator and region: a slip of the unit (万 for 亿) or
 * of a digit is found while its department can still tell.
 */
export function warningsOf(reported: Reported, verified: readonly Verified[]): Warning[] {
  const warnings: Warning[] = [];
  const value = new Decimal(reported.quantity);
  if (reported.onlyGrows && value.isNegative() && !value.isZero()) {
    warnings.push({ code: 'BELOW_ZERO', period: null, quantity: null });
  }
  const last = comparable(reported, verified);
  const before = new Decimal(last?.quantity ?? 0).abs();
  if (last && !before.isZero()) {
    const { period, quantity } = last;
    if (value.abs().gte(before.times(OUTLIER))) warnings.push({ code: 'TEN_TIMES', period, quantity });
    if (value.abs().lte(before.div(OUTLIER))) warnings.push({ code: 'TENTH', period, quantity });
  }
  return warnings;
}

/** The verified value to hold a new one against: of a period as long, the one before, or where none is, the newest. */
export function comparable(
  { period, endsOn }: Pick<Reported, 'period' | 'endsOn'>,
  verified: readonly Verified[],
): Verified | null {
  const kind = parsePeriod(period)?.kind;
  const others = verified
    .filter((other) => other.period !== period && parsePeriod(other.period)?.kind === kind)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
  return others.find((other) => other.endsOn < endsOn) ?? others[0] ?? null;
}
