import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { fileKindOf } from '../../documents/file-kind-of.js';
import { DomainError } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { rows, rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import type { Claim } from './admit-file.js';
import { falseClaim, mediaTypeOf } from './file-kind.rules.js';
import { DAY_MS, expiryOf, MAX_WAITING } from './file-life.rules.js';
import { objectKey } from './stored-file.read-model.js';

export interface Stored {
  id: string;
  sha256: string;
  size: number;
  mediaType: string;
}

/**
 * Stores a file that is what it claims to be, for a day unless something comes to keep it. The same bytes from the
 * same account within a day are the same file.
 */
export async function storeFile(session: Session, { name, declared }: Claim, bytes: Buffer): Promise<Stored> {
  const { em, viewer, now, requestId, origin, objects } = session;
  const { accountId } = viewer;
  if (!accountId) throw new DomainError('UNAUTHENTICATED');
  const kind = await fileKindOf(bytes);
  const mediaType = mediaTypeOf(kind);
  const claimed = falseClaim(kind, { name, declared });
  if (claimed) throw new DomainError('FILE_TYPE_MISMATCH', { claimed, actual: mediaType });

  const size = bytes.length;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = randomUUID();
  // Outside the transaction, so that nobody waits for the store. What then has no file goes with the next sweep.
  if (objects) {
    await rows(em, SENT, [id, now]);
    await objects.put(objectKey(id), bytes);
  }
  const uuid = await em.transactional(
    async (tx) => {
      // What one account sends at once queues here, so that the second sees the first.
      await rowsInTransaction(tx, 'select a.id from account a where a.id = $1 for no key update', [
        accountId,
      ]);
      const known = await sentBefore(tx, { accountId, sha256, name, now });
      if (known) return known;
      await assertSpace(tx, { accountId, size, now });
      await rowsInTransaction(tx, INSERT, [
        ...[id, sha256, size, mediaType, name, objects ? null : bytes],
        ...[now, expiryOf(now), accountId, objects ? 'OBJECTS' : 'DATABASE'],
      ]);
      const after = { name, sha256, size, mediaType };
      const subject = { operation: 'sendFile', subjectType: 'StoredFile', subjectId: id };
      const by = { account: accountId, at: now, requestId, ...origin };
      tx.create(AuditEntry, { ...subject, ...by, inputHash: sha256, before: null, after });
      return id;
    },
    { clear: true },
  );
  return { id: globalId('StoredFile', uuid), sha256, size, mediaType };
}

interface Sent {
  accountId: string;
  sha256: string;
  name: string;
  now: Date;
}

/** The same bytes of the last day, waiting for another day and under the newest name, unless something keeps them. */
async function sentBefore(tx: EntityManager, { accountId, sha256, name, now }: Sent): Promise<string | null> {
  const since = new Date(now.getTime() - DAY_MS);
  const [known] = await rowsInTransaction<{ id: string }>(tx, SAME, [accountId, sha256, since, now]);
  if (!known) return null;
  await rowsInTransaction(tx, RENEW, [known.id, name, expiryOf(now)]);
  return known.id;
}

/** Nobody fills the database with files that nothing uses. */
async function assertSpace(
  tx: EntityManager,
  { accountId, size, now }: { accountId: string; size: number; now: Date },
): Promise<void> {
  const [waiting] = await rowsInTransaction<{ bytes: string }>(tx, WAITING, [accountId, now]);
  if (Number(waiting?.bytes ?? 0) + size > MAX_WAITING)
    throw new DomainError('FILE_SPACE', { max: MAX_WAITING / 1024 / 1024 });
}

const SENT = { name: 'file.sent', text: 'insert into stored_object (id, sent_at) values ($1, $2)' };
const SAME = `
  select f.id from stored_file f
   where f.created_by_id = $1 and f.sha256 = $2 and f.created_at > $3 and coalesce(f.expires_at > $4, true)`;
const RENEW =
  'update stored_file f set name = $2, expires_at = $3 where f.id = $1 and f.expires_at is not null';
const WAITING = `
  select coalesce(sum(f.size), 0) as bytes from stored_file f where f.created_by_id = $1 and f.expires_at > $2`;
// Bytes as a parameter: written into the text of a statement they would be twice as long, and twice in memory.
const INSERT = `
  insert into stored_file (id, sha256, size, media_type, name, content, created_at, expires_at, created_by_id, store)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
