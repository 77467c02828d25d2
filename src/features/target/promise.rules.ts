import { Decimal } from '../../shared/decimal.js';
import { deadlineOf, type EarlierTerms, extendedFrom, type TargetTerms } from './target.rules.js';

const withTerms = (terms: TargetTerms, { until: _, ...promise }: EarlierTerms): TargetTerms => ({
  ...terms,
  ...promise,
  firstDueOn: promise.dueOn,
  earlier: [],
});

/** What was promised first: the number and the deadline before any extension, adjustment or new text. */
export function firstPromise(terms: TargetTerms): TargetTerms {
  const [first] = terms.earlier ?? [];
  return first ? withTerms(terms, first) : { ...terms, dueOn: extendedFrom(terms) ?? terms.dueOn };
}

/** What was in force on a day: a year that is over is judged by what it was promised under. */
export function promiseOn(terms: TargetTerms, day: string): TargetTerms {
  const then = terms.earlier?.find(({ until }) => until > day);
  return then ? withTerms(terms, then) : terms;
}

/** Whether the number in force is another than the first, or its deadline an earlier one. */
export function isAdjusted(terms: TargetTerms): boolean {
  const [first] = terms.earlier ?? [];
  if (!first) return false;
  const { comparator, quantity, quantityHigh } = terms;
  const [before, now] = [deadlineOf(first), deadlineOf(terms)];
  return (
    first.comparator !== comparator ||
    !alike(first.quantity, quantity) ||
    !alike(first.quantityHigh, quantityHigh) ||
    (before !== null && now !== null && now < before)
  );
}

/** 60 and 60.000000 are one number. */
export const alike = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : new Decimal(one).equals(other);
