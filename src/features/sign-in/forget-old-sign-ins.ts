import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

/** So long after its end one may still ask from when to when somebody was signed in. */
const KEPT_DAYS = 90;

/** Deletes sign-ins that ran out more than ninety days ago; answers how many. */
export async function forgetOldSignIns(em: EntityManager, now: Date): Promise<number> {
  const [found] = await rowsInTransaction<{ signIns: number }>(em, FORGET, [now, KEPT_DAYS]);
  return found?.signIns ?? 0;
}

const FORGET = `
  with forgotten as (
    delete from sign_in s where s.expires_at < $1::timestamptz - make_interval(hours => 24 * $2::int) returning 1
  )
  select count(*)::int as "signIns" from forgotten`;
