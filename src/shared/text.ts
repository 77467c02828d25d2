import { DomainError } from './errors.js';

interface Field {
  /** As the message names it. */
  field: string;
  max: number;
  path: readonly string[];
}

/** Control characters but those of lines (PostgreSQL holds no NUL), and halves of a character. */
const UNWRITABLE = /[^\t\n\r\P{Cc}]|\p{Cs}/u;

/** Refuses text that is empty, too long (in characters, not bytes) or not written by people. */
export function assertText(text: string, { field, max, path }: Field): void {
  const sound = text !== '' && !UNWRITABLE.test(text) && [...text].length <= max;
  if (!sound) throw new DomainError('INVALID_TEXT', { field, max }, path);
}

/** Text that may be left out: only blanks say as much as nothing. */
export function maybeText(text: string | null | undefined, field: Field): string | null {
  if (text == null || text.trim() === '') return null;
  assertText(text, field);
  return text;
}
