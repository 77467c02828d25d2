import { todayIn } from '../../shared/dates.js';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';

/** A moment looked back at (回溯): which day's schedule and values, by what had been recorded when. */
export interface Moment {
  asOf: string;
  /** An instant: what was recorded by then, itself included. Null: by the end of the day. */
  knownAt: string | null;
  timeZone: string;
}

export interface MomentAsked {
  asOf?: string | null;
  knownAt?: string | null;
}

/** The moment that a caller asks for; null is the present, which stored standings answer. */
export function momentOf(
  { today, now, timeZone }: Pick<Session, 'today' | 'now' | 'timeZone'>,
  { asOf = null, knownAt = null }: MomentAsked,
): Moment | null {
  if (asOf !== null && asOf > today)
    throw new DomainError('DATE_IN_FUTURE', { value: asOf, today }, ['asOf']);
  if (knownAt !== null && Date.parse(knownAt) > now.getTime()) {
    throw new DomainError('DATE_IN_FUTURE', { value: knownAt, today }, ['knownAt']);
  }
  if (knownAt === null && (asOf === null || asOf === today)) return null;
  return { asOf: asOf ?? todayIn(timeZone, new Date(knownAt ?? now)), knownAt, timeZone };
}
