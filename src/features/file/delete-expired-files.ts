import type { EntityManager } from '@mikro-orm/postgresql';
import type { ObjectStore } from '../../shared/object-store.js';
import { rows, rowsInTransaction } from '../../shared/rows.js';
import { objectKey } from './stored-file.read-model.js';

/** Deletes the files that nothing came to keep; answers how many. */
export async function deleteExpiredFiles(em: EntityManager, now: Date): Promise<number> {
  const text = 'delete from stored_file f where f.expires_at <= $1 returning f.id';
  return (await rowsInTransaction(em, text, [now])).length;
}

/** No upload takes as long: what has no file by then never gets one. */
const UPLOAD_MS = 60 * 60 * 1000;

/**
 * Removes the objects that no file has: of files that were deleted, and of what was killed between its bytes and its
 * row. Answers how many; one that the store does not remove stays written down, for the next time.
 */
export async function sweepObjects(em: EntityManager, objects: ObjectStore, now: Date): Promise<number> {
  const found = await rows<{ id: string }>(em, ORPHANS, [new Date(now.getTime() - UPLOAD_MS)]);
  for (const { id } of found) {
    await objects.remove(objectKey(id));
    await rows(em, FORGET, [id]);
  }
  return found.length;
}

const ORPHANS = {
  name: 'file.orphans',
  text: `
    select o.id from stored_object o
     where o.sent_at < $1 and not exists (select from stored_file f where f.id = o.id)`,
};
const FORGET = { name: 'file.forget', text: 'delete from stored_object o where o.id = $1' };
