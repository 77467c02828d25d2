import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

/** Deletes the files that nothing came to keep; answers how many. */
export async function deleteExpiredFiles(em: EntityManager, now: Date): Promise<number> {
  const text = 'delete from stored_file f where f.expires_at <= $1 returning f.id';
  return (await rowsInTransaction(em, text, [now])).length;
}
