import type { DocumentKind } from '../../documents/document.js';
import { readDocument } from '../../documents/read-document.js';
import { DomainError } from '../../shared/errors.js';
import { onlyOne } from '../../shared/one-of.js';
import { assertText } from '../../shared/text.js';
import type { ReadingWarning } from './proposal.rules.js';

/** Where a text comes from: pasted, or in a file whose bytes say what it is. */
export interface ImportSource {
  text?: string | null;
  file?: { name: string; base64: string } | null;
}

/** A text to be read, and what was seen while its file was opened. */
export interface OpenedSource {
  text: string;
  sourceName: string | null;
  mediaType: string;
  notes: readonly ReadingWarning[];
}

/** What is read in one go, in UTF-16 units: several times the longest policy of the corpus. */
export const MAX_TEXT = 300_000;
const MAX_NAME = 200;
const PATH = ['input', 'source'];
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const MEDIA_TYPES: { [Kind in DocumentKind]: string } = {
  txt: 'text/plain',
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Opens a source; a file that cannot be read is refused with a code of its own. */
export async function openedSource(source: ImportSource): Promise<OpenedSource> {
  const [kind] = onlyOne(source, PATH);
  const { name, bytes } =
    kind === 'file' && source.file
      ? { name: source.file.name, bytes: bytesOf(source.file) }
      : { name: null, bytes: Buffer.from(source.text ?? '') };
  return openedBytes(bytes, name, [...PATH, kind]);
}

/** Opens a file by its bytes. */
export async function openedBytes(
  bytes: Uint8Array,
  sourceName: string | null,
  path: readonly string[],
): Promise<OpenedSource> {
  const { kind, text, notes } = await readDocument(bytes).catch((thrown: unknown) => {
    throw thrown instanceof DomainError ? new DomainError(thrown.code, thrown.params, path) : thrown;
  });
  if (text.length > MAX_TEXT)
    throw new DomainError('TEXT_TOO_LONG', { length: text.length, max: MAX_TEXT }, path);
  return { text, sourceName, mediaType: MEDIA_TYPES[kind], notes };
}

function bytesOf({ name, base64 }: { name: string; base64: string }): Uint8Array {
  const path = [...PATH, 'file'];
  assertText(name, { field: 'name', max: MAX_NAME, path: [...path, 'name'] });
  const packed = base64.replace(/\s/g, '');
  if (!BASE64.test(packed)) throw new DomainError('INVALID_BASE64', {}, [...path, 'base64']);
  return Buffer.from(packed, 'base64');
}
