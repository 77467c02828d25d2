import { createHash } from 'node:crypto';
import { DomainError } from '../../shared/errors.js';

/** So many wrong keys from one address within the time, and it is shut out for as long. */
export const MOST_WRONG = 5;
export const LOCK_MS = 15 * 60_000;
/** Addresses and keys that are remembered; the oldest are forgotten. */
const MOST_PLACES = 10_000;
const MOST_PROVEN = 10_000;

export interface WrongKeys {
  /** Refuses a key from an address that is shut out, unless it was right before. */
  assertMayTry(ip: string, hash: string, now: Date): void;
  wrong(ip: string, now: Date): void;
  right(hash: string): void;
}

/**
 * Shuts out an address that tries key after key. Nobody else is: keys that were right since the start stay welcome
 * from everywhere, also from behind the same address, and right ones from elsewhere never meet it.
 */
export function wrongKeys(): WrongKeys {
  const places = new Map<string, { since: number; times: number }>();
  const proven = new Set<string>();

  return {
    assertMayTry(ip, hash, now) {
      const place = places.get(placeOf(ip));
      if (!place || place.times < MOST_WRONG || proven.has(hash)) return;
      const left = place.since + LOCK_MS - now.getTime();
      if (left <= 0) return;
      throw new DomainError('TOO_MANY_WRONG_KEYS', { minutes: Math.ceil(left / 60_000) });
    },
    wrong(ip, now) {
      const name = placeOf(ip);
      const known = places.get(name);
      const isOver = !known || known.since + LOCK_MS <= now.getTime();
      const times = isOver ? 1 : known.times + 1;
      // The time runs from the first, and from the one that shuts out.
      const since = isOver || times === MOST_WRONG ? now.getTime() : known.since;
      places.delete(name);
      places.set(name, { since, times });
      forgetOldest(places, MOST_PLACES);
    },
    right(hash) {
      proven.delete(hash);
      proven.add(hash);
      forgetOldest(proven, MOST_PROVEN);
    },
  };
}

function forgetOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

/** Who has one IPv6 address has the other 2⁶⁴ of its network; addresses are kept as digests. */
function placeOf(ip: string): string {
  const place = ip.includes(':') && !ip.startsWith('::ffff:') ? networkOf(ip) : ip;
  return createHash('sha256').update(place).digest('base64');
}

function networkOf(ip: string): string {
  const [head = '', tail] = ip.split('::');
  const [front, back] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: 8 - (front?.length ?? 0) - (back?.length ?? 0) }, () => '0');
  return [...(front ?? []), ...(tail === undefined ? [] : zeros), ...(back ?? [])].slice(0, 4).join(':');
}
