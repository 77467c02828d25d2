import { readDocument } from '../../documents/read-document.js';
import { DomainError } from '../../shared/errors.js';
import { onlyOne } from '../../shared/one-of.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { mediaTypeOf } from '../file/file-kind.rules.js';
import type { FileReference } from '../file/keep-files.js';
import { fileBytes } from '../file/stored-file.read-model.js';
import type { ReadingWarning } from './proposal.rules.js';

/** Where a text comes from: pasted, or in a file whose bytes say what it is, sent before or with the request. */
export interface ImportSource {
  text?: string | null;
  fileId?: string | null;
  file?: { name: string; base64: string } | null;
}

/** A text to be read, and what was seen while its file was opened. */
export interface OpenedSource {
  text: string;
  sourceName: string | null;
  mediaType: string;
  notes: readonly ReadingWarning[];
  /** The file that was sent before; a draft of it keeps it. */
  file: FileReference | null;
}

/** What is read in one go, in UTF-16 units: several times the longest policy of the corpus. */
export const MAX_TEXT = 300_000;
const MAX_NAME = 200;
const PATH = ['input', 'source'];
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Opens a source; a file that cannot be read is refused with a code of its own. */
export async function openedSource(session: Session, source: ImportSource): Promise<OpenedSource> {
  const [kind, given] = onlyOne(source, PATH);
  const path = [...PATH, kind];
  if (kind === 'text') return { ...(await opened(Buffer.from(given), path)), sourceName: null, file: null };
  if (kind === 'file') {
    return { ...(await opened(bytesOf(given), path)), sourceName: given.name, file: null };
  }
  const { bytes, name, sha256 } = await fileBytes(session, given, path);
  return { ...(await opened(bytes, path)), sourceName: name, file: { fileId: given, sha256, path: PATH } };
}

/** Opens a file by its bytes. */
async function opened(bytes: Uint8Array, path: readonly string[]) {
  const { kind, text, notes } = await readDocument(bytes).catch((thrown: unknown) => {
    throw thrown instanceof DomainError ? new DomainError(thrown.code, thrown.params, path) : thrown;
  });
  if (text.length > MAX_TEXT)
    throw new DomainError('TEXT_TOO_LONG', { length: text.length, max: MAX_TEXT }, path);
  return { text, mediaType: mediaTypeOf(kind), notes };
}

function bytesOf({ name, base64 }: { name: string; base64: string }): Uint8Array {
  const path = [...PATH, 'file'];
  assertText(name, { field: 'name', max: MAX_NAME, path: [...path, 'name'] });
  const packed = base64.replace(/\s/g, '');
  if (!BASE64.test(packed)) throw new DomainError('INVALID_BASE64', {}, [...path, 'base64']);
  return Buffer.from(packed, 'base64');
}
