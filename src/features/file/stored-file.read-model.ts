import type { EntityManager } from '@mikro-orm/postgresql';
import { notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';

export interface FileRow {
  uuid: string;
  sha256: string;
  size: number;
  mediaType: string;
  name: string;
  createdById: string;
}

const BY_ID = {
  name: 'file.byId',
  text: `
    select f.id as uuid, f.sha256, f.size, f.media_type as "mediaType", f.name, f.created_by_id as "createdById"
      from stored_file f
     where f.id = $1 and coalesce(f.expires_at > $2, true)`,
};
const PART = {
  name: 'file.part',
  text: 'select substring(f.content from $2 for $3) as part from stored_file f where f.id = $1',
};
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
export async function* partsOf(em: EntityManager, { uuid, size }: FileRow): AsyncGenerator<Buffer> {
  for (let at = 0; at < size; at += PART_BYTES) {
    const [found] = await rows<{ part: Buffer }>(em, PART, [uuid, at + 1, PART_BYTES]);
    if (!found) throw new Error(`The file ${uuid} was deleted while it was read`);
    yield found.part;
  }
}

export interface FileBytes extends FileRow {
  bytes: Buffer;
}

/** A file that the caller has sent, whole; another's is not there. */
export async function fileBytes(
  { em, viewer, now }: Pick<Session, 'em' | 'viewer' | 'now'>,
  fileId: string,
  path: readonly string[],
): Promise<FileBytes> {
  const row = await fileRow({ em, now }, uuidOf('StoredFile', fileId, path));
  if (!row || row.createdById !== viewer.accountId) throw notFound('StoredFile', fileId, path);
  const parts: Buffer[] = [];
  for await (const part of partsOf(em, row)) parts.push(part);
  return { ...row, bytes: Buffer.concat(parts) };
}
