import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from './rows.js';

/**
 * Says at which instant the versions of rows are recorded that the rest of this transaction makes: that of the request,
 * so that all it changes is known from one instant on. Where nobody says so, the transaction's own clock is taken.
 */
export async function recordedAt(em: EntityManager, now: Date): Promise<void> {
  await rowsInTransaction(em, `select set_config('zhibiao.recorded_at', $1, true)`, [now.toISOString()]);
}
