import { DomainError } from '../shared/errors.js';
import type { ReadDocument } from './document.js';
import { kindOf } from './kind-of.js';
import { LIMITS, megabytes } from './limits.js';
import { readPlainText } from './plain-text.js';

/**
 * The text of a document, by its bytes: plain text, Word (.docx), HTML or PDF. A file that cannot be read is refused
 * with a code of its own. All but plain text is read beside this thread, for as long and as large as the limits allow.
 */
export async function readDocument(bytes: Uint8Array, limits = LIMITS): Promise<ReadDocument> {
  if (bytes.length > limits.fileBytes)
    throw new DomainError('FILE_TOO_LARGE', { max: megabytes(limits.fileBytes) });
  if (bytes.length === 0) throw new DomainError('FILE_EMPTY');
  const kind = kindOf(bytes);
  if (kind === 'txt') return readPlainText(bytes);
  const { readBeside } = await import('./read-beside.js');
  return readBeside(kind, bytes, limits);
}
