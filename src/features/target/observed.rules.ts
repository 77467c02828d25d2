import { firstDayOf, lastDayOf, yearOf } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { type BasisCode, basisOf } from './basis.rules.js';
import { cover, isComplete, latestOf, type PlacedValue, type Span } from './cover.rules.js';
import { isGrowth, isYearly, type TargetTerms } from './target.rules.js';

/** What stands against a target: one value, and the periods that make it. */
export interface Observed {
  value: Decimal;
  values: readonly PlacedValue[];
  endsOn: string;
  asOfPeriod: string;
  /** No day of the span is unreported; always so for a latest value. */
  complete: boolean;
  basis: BasisCode[];
}

/** A total that adds to what was there, for a level that is reported by its additions. */
export const addsToBaseline = (terms: TargetTerms): boolean =>
  terms.aggregation === 'SUM' &&
  terms.baseline !== null &&
  !isGrowth(terms) &&
  !isYearly(terms) &&
  terms.cadence !== 'IN_PERIOD';

/** Growth against a baseline compares the total of a year with the total of a year, not of all years since. */
export const comparesYears = (terms: TargetTerms): boolean =>
  terms.aggregation === 'SUM' && isGrowth(terms) && !isYearly(terms);

const inSpan = (values: readonly PlacedValue[], { opensOn, closesOn }: Span): PlacedValue[] =>
  values.filter((value) => value.endsOn <= closesOn && (opensOn === null || value.endsOn >= opensOn));

/** The values of a span as one value; null where there is none. */
export function observe(terms: TargetTerms, values: readonly PlacedValue[], span: Span): Observed | null {
  const found = inSpan(values, span);
  if (terms.aggregation === 'LATEST') return observedLatest(terms, found);
  if (comparesYears(terms)) return lastWholeYear(terms, found);
  const chosen = cover(found, span.opensOn);
  return observedTotal(terms, chosen, span);
}

/** What a year came to, to compare another with; null unless the whole of it is known. */
export function yearValue(terms: TargetTerms, values: readonly PlacedValue[], year: number): Decimal | null {
  const span = { opensOn: firstDayOf(year), closesOn: lastDayOf(year) };
  const found = inSpan(values, span);
  if (terms.aggregation === 'LATEST') return observedLatest(terms, found)?.value ?? null;
  const observed = observedTotal(terms, cover(found, span.opensOn), span);
  return observed?.complete || terms.aggregation === 'MEAN' ? (observed?.value ?? null) : null;
}

function observedLatest(terms: TargetTerms, found: readonly PlacedValue[]): Observed | null {
  const latest = latestOf(found);
  if (!latest) return null;
  const basis = basisOf({
    LATEST_VALUE: true,
    VALUE_BEFORE_START: latest.endsOn < terms.startsOn,
    UNVERIFIED: !latest.verified,
  });
  const { endsOn, period: asOfPeriod } = latest;
  return { value: new Decimal(latest.value), values: [latest], endsOn, asOfPeriod, complete: true, basis };
}

function observedTotal(terms: TargetTerms, chosen: readonly PlacedValue[], span: Span): Observed | null {
  const last = chosen.at(-1);
  if (!last) return null;
  const isMean = terms.aggregation === 'MEAN';
  const complete = isComplete(chosen, span);
  // Missing days after the last report are the next report's, not a gap.
  const gapless = isComplete(chosen, { ...span, closesOn: last.endsOn });
  const basis = basisOf({
    SUM_OF_PERIODS: !isMean,
    MEAN_OF_PERIODS: isMean,
    ADDED_TO_BASELINE: addsToBaseline(terms),
    PERIOD_BEGAN_BEFORE_START: chosen.some(
      ({ startsOn }) => span.opensOn !== null && startsOn < span.opensOn,
    ),
    PERIODS_MISSING: !gapless,
    UNVERIFIED: chosen.some(({ verified }) => !verified),
  });
  const value = isMean ? meanOf(chosen) : sumOf(terms, chosen);
  return { value, values: chosen, endsOn: last.endsOn, asOfPeriod: last.period, complete, basis };
}

function lastWholeYear(terms: TargetTerms, found: readonly PlacedValue[]): Observed | null {
  const years = [...new Set(found.map(({ endsOn }) => yearOf(endsOn)))].sort((a, b) => b - a);
  for (const year of years) {
    const span = { opensOn: firstDayOf(year), closesOn: lastDayOf(year) };
    const observed = observedTotal(terms, cover(inSpan(found, span), span.opensOn), span);
    if (observed?.complete) return { ...observed, basis: [...observed.basis, 'WHOLE_YEARS'] };
  }
  return null;
}

const sumOf = (terms: TargetTerms, chosen: readonly PlacedValue[]): Decimal =>
  chosen.reduce(
    (sum, { value }) => sum.plus(value),
    new Decimal((addsToBaseline(terms) && terms.baseline) || 0),
  );

/** Each period weighs its months, so that a year's mean and that of its months agree. */
function meanOf(chosen: readonly PlacedValue[]): Decimal {
  const months = chosen.reduce((sum, value) => sum + value.months, 0);
  return chosen
    .reduce((sum, { value, months: weight }) => sum.plus(new Decimal(value).times(weight)), new Decimal(0))
    .div(months);
}
