import { DomainError } from '../../shared/errors.js';
import { onlyOne } from '../../shared/one-of.js';
import { maybeText } from '../../shared/text.js';
import type { FileReference } from '../file/keep-files.js';
import { linkOf } from './link.rules.js';
import { MAX_EVIDENCE, MAX_NOTE } from './reporting.rules.js';

export interface EvidenceInput {
  link?: { url: string; note?: string | null } | null;
  file?: { fileId: string; sha256: string; note?: string | null } | null;
}

/** One piece of evidence as it was sent: where it is sound as far as can be seen without the database. */
export type Evidence = { note: string | null } & (
  | { kind: 'LINK'; url: string }
  | { kind: 'FILE'; file: FileReference }
);

/** The evidence of an input, refused where it is too much, or a link is none. */
export function evidenceOf(inputs: readonly EvidenceInput[] | null | undefined): Evidence[] {
  const given = inputs ?? [];
  const path = ['input', 'evidence'];
  if (given.length > MAX_EVIDENCE)
    throw new DomainError('TOO_MUCH_EVIDENCE', { max: MAX_EVIDENCE, given: given.length }, path);
  return given.map((input, at) => pieceOf(input, [...path, String(at)]));
}

function pieceOf(input: EvidenceInput, place: readonly string[]): Evidence {
  const [kind, piece] = onlyOne(input, place);
  const path = [...place, kind];
  const note = maybeText(piece.note, { field: 'note', max: MAX_NOTE, path: [...path, 'note'] });
  if (kind === 'file') return { kind: 'FILE', note, file: { ...piece, path } };
  const url = linkOf(piece.url);
  if (url) return { kind: 'LINK', note, url };
  throw new DomainError('INVALID_LINK', { value: piece.url.slice(0, 80) }, [...path, 'url']);
}
