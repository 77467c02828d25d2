import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import type { ObjectStore } from '../../shared/object-store.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';

export interface FileRow {
  uuid: string;
  sha256: string;
  size: number;
  mediaType: string;
  name: string;
  createdById: string;
  store: 'DATABASE' | 'OBJECTS';
}

const BY_ID = {
  name: 'file.byId',
  text: `
    select f.id as uuid, f.sha256, f.size, f.media_type as "mediaType", f.name, f.created_by_id as "createdById",
           f.store
      from stored_file f
     where f.id = $1 and coalesce(f.expires_at > $2, true)`,
};
const PART = {
  name: 'file.part',
  text: 'select substring(f.content from $2 for $3) as part from stored_file f where f.id = $1',
};
/** What an object is called in its store. */
export const objectKey = (uuid: string): string => `files/${uuid}`;

const PART_BYTES = 1024 * 1024;

/** A file without its bytes; null once it has expired, deleted or not. */
export async function fileRow(
  { em, now }: Pick<Session, 'em' | 'now'>,
  uuid: string,
): Promise<FileRow | null> {
  const [row] = await rows<FileRow & Record<string, unknown>>(em, BY_ID, [uuid, now]);
  return row ?? null;
}

/** The bytes of a file, a mebibyte at a time. */
export async function* partsOf(
  { em, objects }: Pick<Session, 'em' | 'objects'>,
  { uuid, size, store }: FileRow,
): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; at += PART_BYTES) {
    const end = Math.min(at + PART_BYTES, size);
    yield store === 'OBJECTS' ? await partOfObject(objects, uuid, at, end) : await partOfRow(em, uuid, at);
  }
}

async function partOfRow(em: EntityManager, uuid: string, at: number): Promise<Buffer> {
  const [found] = await rows<{ part: Buffer }>(em, PART, [uuid, at + 1, PART_BYTES]);
  if (!found) throw new Error(`The file ${uuid} was deleted while it was read`);
  return found.part;
}

/** A part of an object; one that is shorter than its row says is none. */
async function partOfObject(
  objects: ObjectStore | null | undefined,
  uuid: string,
  at: number,
  end: number,
): Promise<Buffer> {
  const part = await objects?.part(objectKey(uuid), at, end);
  if (part?.length !== end - at) throw new DomainError('FILE_STORE_DOWN');
  return part;
}

export interface FileBytes extends FileRow {
  bytes: Buffer;
}

/** A file that the caller has sent, whole; another's is not there. */
export async function fileBytes(
  { em, viewer, now, objects }: Pick<Session, 'em' | 'viewer' | 'now' | 'objects'>,
  fileId: string,
  path: readonly string[],
): Promise<FileBytes> {
  const row = await fileRow({ em, now }, uuidOf('StoredFile', fileId, path));
  if (!row || row.createdById !== viewer.accountId) throw notFound('StoredFile', fileId, path);
  const parts: Buffer[] = [];
  for await (const part of partsOf({ em, objects }, row)) parts.push(part);
  const bytes = Buffer.concat(parts);
  // The database has checked what it holds itself.
  if (createHash('sha256').update(bytes).digest('hex') !== row.sha256)
    throw new Error(`The bytes of the file ${row.uuid} are not those that were sent`);
  return { ...row, bytes };
}
