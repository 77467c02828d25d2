import { addDays, yearOf } from './dates.js';

export const PERIOD_KINDS = ['YEAR', 'HALF', 'QUARTER', 'MONTH'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of the calendar, as text: `2026`, `2026-H1`, `2026-Q3`, `2026-09`. */
export type Period = string;

export interface ParsedPeriod {
  period: Period;
  kind: PeriodKind;
  startsOn: string;
  endsOn: string;
}

export const MONTHS_IN: { [K in PeriodKind]: number } = { YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1 };

const PERIOD = /^([12]\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

const two = (month: number): string => String(month).padStart(2, '0');

/** The last day of the month, which is the day before the first of the next. */
const lastOfMonth = (year: number, month: number): string =>
  addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1);

const stretch = (kind: PeriodKind, year: number, index: number): Omit<ParsedPeriod, 'period'> => {
  const months = MONTHS_IN[kind];
  const first = (index - 1) * months + 1;
  return { kind, startsOn: `${year}-${two(first)}-01`, endsOn: lastOfMonth(year, first + months - 1) };
};

/** Every period read so far: there are at most some 38,000, and a history names the same few over and over. */
const known = new Map<Period, Readonly<ParsedPeriod>>();

/** Reads a period; null for text that is none. */
export function parsePeriod(text: string): Readonly<ParsedPeriod> | null {
  const found = known.get(text);
  if (found) return found;
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, year, half, quarter, month] = match;
  const kind: PeriodKind = half ? 'HALF' : quarter ? 'QUARTER' : month ? 'MONTH' : 'YEAR';
  const parsed = { period: text, ...stretch(kind, Number(year), Number(half ?? quarter ?? month ?? 1)) };
  known.set(text, parsed);
  return parsed;
}

/** The period of a kind in which a day lies. */
export function periodOf(day: string, kind: PeriodKind): Period {
  const year = yearOf(day);
  const index = Math.ceil(Number(day.slice(5, 7)) / MONTHS_IN[kind]);
  if (kind === 'YEAR') return `${year}`;
  if (kind === 'MONTH') return `${year}-${two(index)}`;
  return `${year}-${kind === 'HALF' ? 'H' : 'Q'}${index}`;
}

const required = (period: Period): Readonly<ParsedPeriod> => {
  const parsed = parsePeriod(period);
  if (!parsed) throw new RangeError(`Not a period: ${period}`);
  return parsed;
};

/** The period of the same kind that follows. */
export const nextPeriod = (period: Period): Period => {
  const { endsOn, kind } = required(period);
  return periodOf(addDays(endsOn, 1), kind);
};

/** The period of the same kind that came before. */
export const previousPeriod = (period: Period): Period => {
  const { startsOn, kind } = required(period);
  return periodOf(addDays(startsOn, -1), kind);
};

/** The same period a year before, for comparison (同比). */
export const previousYear = (period: Period): Period =>
  `${yearOf(required(period).startsOn) - 1}${period.slice(4)}`;

/** Every period of a kind that holds a day from `from` to `to`, both included, in order. */
export function periodsBetween(from: string, to: string, kind: PeriodKind): Period[] {
  const periods: Period[] = [];
  if (from > to) return periods;
  const last = periodOf(to, kind);
  for (let period = periodOf(from, kind); ; period = nextPeriod(period)) {
    periods.push(period);
    if (period === last) return periods;
  }
}
