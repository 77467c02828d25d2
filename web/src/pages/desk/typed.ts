import { linkOf } from '../../../../src/features/reporting/link.rules';
import { MAX_EVIDENCE, MAX_NARRATIVE, MAX_REASON } from '../../../../src/features/reporting/reporting.rules';
import type { EvidenceInput, EvidenceLineFragment, ShownReportFragment } from '../../generated/graphql';

/** A file or a link that the report rests on. */
export type Piece =
  | { kind: 'LINK'; url: string; note: string }
  | { kind: 'FILE'; fileId: string; sha256: string; name: string; size: number; note: string };

/** What somebody has typed into the form: text, as it stands in its fields. */
export interface Typed {
  value: string;
  unit: string;
  narrative: string;
  correctionReason: string;
  evidence: Piece[];
}

const pieceOf = ({ kind, link, file, note }: EvidenceLineFragment): Piece[] => {
  if (kind === 'LINK') return link ? [{ kind, url: link, note: note ?? '' }] : [];
  if (!file) return [];
  const { id: fileId, sha256, name, size } = file;
  return [{ kind: 'FILE', fileId, sha256, name, size, note: note ?? '' }];
};

/** What is known, as the form begins with it: the draft; else what was sent back, to be put right; else nothing. */
export function typedFrom(report: ShownReportFragment | null, unit: string): Typed {
  return {
    value: report?.amount?.value ?? '',
    unit: report?.amount?.unit.code ?? unit,
    narrative: report?.narrative ?? '',
    correctionReason: report?.correctionReason ?? '',
    evidence: report?.evidence.flatMap(pieceOf) ?? [],
  };
}

export const isSame = (a: Typed, b: Typed): boolean => JSON.stringify(a) === JSON.stringify(b);

export const evidenceOf = (pieces: readonly Piece[]): EvidenceInput[] =>
  pieces.map((piece) => {
    const note = piece.note.trim() || null;
    if (piece.kind === 'LINK') return { link: { url: piece.url.trim(), note } };
    return { file: { fileId: piece.fileId, sha256: piece.sha256, note } };
  });

export type TextFault =
  | 'NARRATIVE_TOO_LONG'
  | 'REASON_TOO_LONG'
  | 'REASON_REQUIRED'
  | 'NOT_A_LINK'
  | 'TOO_MANY';

/** The faults of all but the value, by field: the limits are the service's own. */
export function textFaults(typed: Typed, corrects: boolean): Partial<Record<keyof Typed, TextFault>> {
  const longer = (text: string, max: number) => [...text].length > max;
  const reason = typed.correctionReason.trim();
  const badLink = typed.evidence.some((piece) => piece.kind === 'LINK' && !linkOf(piece.url.trim()));
  return {
    ...(longer(typed.narrative, MAX_NARRATIVE) && { narrative: 'NARRATIVE_TOO_LONG' }),
    ...(corrects && !reason && { correctionReason: 'REASON_REQUIRED' }),
    ...(longer(reason, MAX_REASON) && { correctionReason: 'REASON_TOO_LONG' }),
    ...(badLink && { evidence: 'NOT_A_LINK' }),
    ...(typed.evidence.length > MAX_EVIDENCE && { evidence: 'TOO_MANY' }),
  };
}
