import { DomainError } from '../shared/errors.js';
import { decode } from './decode.js';
import type { ReadDocument } from './document.js';

/** A plain text, character for character as it was sent: spans count in it. */
export function readPlainText(bytes: Uint8Array): ReadDocument {
  const text = decode(bytes);
  if (text.trim() === '') throw new DomainError('FILE_EMPTY');
  if (text.includes('\u0000')) throw new DomainError('FILE_UNSUPPORTED', { kind: 'binary' });
  return { kind: 'txt', text, notes: [] };
}
