import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

/**
 * Tells what is told once a day: `work` hears the last day that was told of, null the first time. Where two processes
 * come at once the second waits and finds it done; after days without any, one day makes up for all.
 */
export async function onceADay(
  em: EntityManager,
  { what, today }: { what: string; today: string },
  work: (em: EntityManager, last: string | null) => Promise<void>,
): Promise<void> {
  await em.transactional(async (tx) => {
    // As it was never told: long before any day.
    await rowsInTransaction(tx, BEGIN, [what]);
    const [found] = await rowsInTransaction<{ last: string | null }>(tx, LAST, [what]);
    const last = found?.last ?? null;
    if (last !== null && last >= today) return;
    await work(tx, last);
    await rowsInTransaction(tx, DONE, [what, today]);
  });
}

const BEGIN = `insert into told_until (what, told_on) values ($1, '0001-01-01') on conflict (what) do nothing`;
const LAST = `select nullif(told_on, '0001-01-01')::text as last from told_until where what = $1 for update`;
const DONE = 'update told_until set told_on = $2 where what = $1';
