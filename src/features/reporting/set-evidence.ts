import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { keepFiles, releaseFiles } from '../file/keep-files.js';
import type { Evidence } from './evidence.js';

interface Setting {
  reportId: string;
  evidence: readonly Evidence[];
  /** Who sends it: its files are of this account. */
  accountId: string;
  now: Date;
}

/** One piece as the record of a change has it. */
interface Piece {
  ordinal: number;
  kind: 'FILE' | 'LINK';
  url: string | null;
  fileId: string | null;
  note: string | null;
}

/**
 * Gives a report its evidence in place of what it had, keeps its files, and lets those go that it had. Before the
 * report is written as submitted: from then on the database takes no more.
 */
export async function setEvidence(
  em: EntityManager,
  { reportId, evidence, accountId, now }: Setting,
): Promise<{ before: readonly Piece[]; after: readonly Piece[] }> {
  const files = evidence.flatMap((piece) => (piece.kind === 'FILE' ? [piece.file] : []));
  const kept = [...(await keepFiles(em, { accountId, files, now }))];
  const after = evidence.map((piece, at): Piece => {
    const { kind, note } = piece;
    const [url, fileId] = piece.kind === 'LINK' ? [piece.url, null] : [null, kept.shift() ?? null];
    return { ordinal: at + 1, kind, url, fileId, note };
  });
  const before = await rowsInTransaction<Piece>(em, CLEAR, [reportId]);
  const rows = after.map((piece) => ({ id: randomUUID(), ...piece }));
  await rowsInTransaction(em, INSERT, [reportId, JSON.stringify(rows)]);
  await releaseFiles(
    em,
    before.flatMap(({ fileId }) => fileId ?? []),
    now,
  );
  return { before: before.toSorted((a, b) => a.ordinal - b.ordinal), after };
}

const CLEAR = `
  delete from report_evidence e where e.report_id = $1
  returning e.ordinal, e.kind, e.url, e.file_id as "fileId", e.note`;
const INSERT = `
  insert into report_evidence (id, ordinal, kind, url, note, report_id, file_id)
  select p.id, p.ordinal, p.kind, p.url, p.note, $1, p."fileId"
    from jsonb_to_recordset($2::jsonb) as p (id uuid, ordinal int, kind text, url text, note text, "fileId" uuid)`;
