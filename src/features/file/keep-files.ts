import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import { expiryOf } from './file-life.rules.js';

/** A file as whoever refers to it knows it. */
export interface FileReference {
  fileId: string;
  sha256: string;
  path: readonly string[];
}

interface Keeping {
  accountId: string;
  files: readonly FileReference[];
  now: Date;
}

/**
 * Keeps files for good, since something refers to them: files that the account sent, with the hashes that it saw.
 * Answers their keys, in the order asked.
 */
export async function keepFiles(
  em: EntityManager,
  { accountId, files, now }: Keeping,
): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const asked = files.map((file) => ({
    ...file,
    uuid: uuidOf('StoredFile', file.fileId, [...file.path, 'fileId']),
  }));
  const uuids = asked.map(({ uuid }) => uuid);
  const found = await rowsInTransaction<{ id: string; sha256: string }>(em, LOCK, [uuids, accountId, now]);
  const hashes = new Map(found.map(({ id, sha256 }) => [id, sha256]));
  for (const { uuid, fileId, sha256, path } of asked) {
    const actual = hashes.get(uuid);
    if (actual === undefined) throw notFound('StoredFile', fileId, [...path, 'fileId']);
    if (actual !== sha256.toLowerCase())
      throw new DomainError('FILE_HASH_MISMATCH', { actual }, [...path, 'sha256']);
  }
  await rowsInTransaction(em, KEEP, [uuids]);
  return uuids;
}

// In one order for all, so that two changes that keep the same files do not wait for each other.
const LOCK = `
  select f.id, f.sha256 from stored_file f
   where f.id = any($1::uuid[]) and f.created_by_id = $2 and coalesce(f.expires_at > $3, true)
   order by f.id for update`;
const KEEP =
  'update stored_file f set expires_at = null where f.id = any($1::uuid[]) and f.expires_at is not null';

/** Gives files up that a change no longer refers to: unless something else does, they go after another day. */
export async function releaseFiles(em: EntityManager, uuids: readonly string[], now: Date): Promise<void> {
  if (uuids.length > 0) await rowsInTransaction(em, RELEASE, [uuids, expiryOf(now)]);
}

const RELEASE = `
  update stored_file f set expires_at = $2
   where f.id = any($1::uuid[]) and f.expires_at is null and not file_is_used(f.id)`;
