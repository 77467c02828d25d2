import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { keepFiles } from '../file/keep-files.js';
import type { Evidence } from './evidence.js';

interface Setting {
  reportId: string;
  evidence: readonly Evidence[];
  /** Who sends it: its files are of this account. */
  accountId: string;
  now: Date;
}

/**
 * Gives a report its evidence in place of what it had, and keeps its files. Before the report is written as submitted:
 * from then on the database takes no more. Answers the evidence for the record.
 */
export async function setEvidence(
  em: EntityManager,
  { reportId, evidence, accountId, now }: Setting,
): Promise<object[]> {
  const files = evidence.flatMap((piece) => (piece.kind === 'FILE' ? [piece.file] : []));
  const kept = [...(await keepFiles(em, { accountId, files, now }))];
  const pieces = evidence.map((piece, at) => {
    const { kind, note } = piece;
    const what = kind === 'FILE' ? { file_id: kept.shift() } : { url: piece.url };
    return { id: randomUUID(), ordinal: at + 1, kind, note, ...what };
  });
  await rowsInTransaction(em, CLEAR, [reportId]);
  await rowsInTransaction(em, INSERT, [reportId, JSON.stringify(pieces)]);
  return evidence.map((piece) =>
    piece.kind === 'FILE' ? { fileId: piece.file.fileId, sha256: piece.file.sha256 } : { url: piece.url },
  );
}

const CLEAR = 'delete from report_evidence e where e.report_id = $1';
const INSERT = `
  insert into report_evidence (id, ordinal, kind, url, note, report_id, file_id)
  select p.id, p.ordinal, p.kind, p.url, p.note, $1, p.file_id
    from jsonb_to_recordset($2::jsonb) as p (id uuid, ordinal int, kind text, url text, note text, file_id uuid)`;
