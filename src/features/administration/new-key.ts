import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isDay } from '../../shared/dates.js';
import { DomainError } from '../../shared/errors.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { hashOf } from '../identity/viewer.read-model.js';

const BYTES = 32;

/** A key that nobody guesses, and what is stored of it. */
export function newSecret(): { secret: string; hash: string } {
  const secret = `zb_${randomBytes(BYTES).toString('base64url')}`;
  return { secret, hash: hashOf(secret) };
}

/** The instant at which a day ends in the city; null where there is no last day. */
export async function endOf(
  em: EntityManager,
  day: string | null | undefined,
  { today, timeZone }: Pick<Session, 'today' | 'timeZone'>,
): Promise<Date | null> {
  if (day == null) return null;
  const path = ['input', 'expiresOn'];
  if (!isDay(day)) throw new DomainError('INVALID_DATE', { value: day.slice(0, 40) }, path);
  if (day < today) throw new DomainError('DATE_IN_PAST', { value: day, today }, path);
  const sql = 'select (($1::date + 1)::timestamp at time zone $2) as ends';
  const [row] = await rowsInTransaction<{ ends: Date | string }>(em, sql, [day, timeZone]);
  return row ? new Date(row.ends) : null;
}
