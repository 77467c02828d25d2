import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

/** So long a lost answer may be asked for again by its key. */
export const KEY_DAYS = 7;

/** Deletes idempotency keys (幂等键) that were sent first more than seven days ago; answers how many. */
export async function forgetOldKeys(em: EntityManager, now: Date): Promise<number> {
  const [found] = await rowsInTransaction<{ keys: number }>(em, FORGET, [now, KEY_DAYS]);
  return found?.keys ?? 0;
}

// Counted there: a first run may meet more keys than anybody wants to read.
const FORGET = `
  with forgotten as (
    delete from idempotency_key k where k.created_at < $1::timestamptz - make_interval(hours => 24 * $2::int) returning 1
  )
  select count(*)::int as keys from forgotten`;
