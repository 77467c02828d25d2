import type { Context } from './context.js';
import { type FileRow, fileRow, partsOf } from './features/file/stored-file.read-model.js';
import { seesSource } from './features/importing/policy-drafts.read-model.js';
import { seesEvidence } from './features/reporting/seen-evidence.read-model.js';
import { DomainError, notFound } from './shared/errors.js';
import { uuidOf } from './shared/ids.js';

export interface ReadableFile extends FileRow {
  parts(): AsyncIterable<Buffer>;
}

/** A file that the caller has sent, or that something keeps which the caller sees; any other is not there. */
export async function readableFile(context: Context, id: string): Promise<ReadableFile> {
  if (context.viewer.aggregatesOnly) throw new DomainError('AGGREGATES_ONLY', { field: '/files' });
  const file = await fileRow(context, uuidOf('StoredFile', id));
  if (!file || !(await maySee(context, file))) throw notFound('StoredFile', id.slice(0, 80));
  return { ...file, parts: () => partsOf(context, file) };
}

async function maySee(context: Context, { uuid, createdById }: FileRow): Promise<boolean> {
  const isOwn = createdById === context.viewer.accountId;
  return isOwn || (await seesEvidence(context, uuid)) || (await seesSource(context, uuid));
}
