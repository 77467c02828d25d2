import { todayIn } from '../../shared/dates.js';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import type { Moment, MomentAsked } from './moment.rules.js';

/**
 * The moment that a caller asks for; null is the present, which stored standings answer. The clock is looked at only
 * where an instant is named: an answer that depends on it is not kept.
 */
export function momentOf(
  session: Pick<Session, 'today' | 'now' | 'timeZone'>,
  { asOf = null, knownAt = null }: MomentAsked,
  argument = 'asOf',
): Moment | null {
  const { today, timeZone } = session;
  if (asOf !== null && asOf > today)
    throw new DomainError('DATE_IN_FUTURE', { value: asOf, today }, [argument]);
  if (knownAt === null) return asOf === null || asOf === today ? null : { asOf, knownAt, timeZone };
  if (Date.parse(knownAt) > session.now.getTime())
    throw new DomainError('DATE_IN_FUTURE', { value: knownAt, today }, ['knownAt']);
  return { asOf: asOf ?? todayIn(timeZone, new Date(knownAt)), knownAt, timeZone };
}
