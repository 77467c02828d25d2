import { todayIn } from '../../shared/dates.js';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import type { Moment, MomentAsked } from './moment.rules.js';

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
