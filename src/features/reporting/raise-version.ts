import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { ProgressReport } from './progress-report.entity.js';

/** Counts a change that is not in the report's own row: whoever saw it before saw another version. */
export async function raiseVersion(em: EntityManager, report: ProgressReport): Promise<void> {
  await rowsInTransaction(em, RAISE, [report.id]);
  await em.refresh(report);
}

const RAISE = 'update progress_report r set version = r.version + 1 where r.id = $1';
