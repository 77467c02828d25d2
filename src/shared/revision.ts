import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from './rows.js';

/**
 * Names what is committed: which transactions a statement that begins now would see, in which life of the server. It
 * moves with every commit that wrote anything, at the moment from which others see it, and never comes back.
 */
export const REVISION = {
  name: 'shared.revision',
  text: `select pg_current_snapshot() || '/' || extract(epoch from pg_postmaster_start_time()) as revision`,
};

/** What is committed by now. Read before and after, and equal: nothing was committed in between. */
export async function revisionOf(em: EntityManager): Promise<string> {
  const [read] = await rows<{ revision: string }>(em, REVISION);
  if (!read) throw new Error('PostgreSQL names no snapshot');
  return read.revision;
}
