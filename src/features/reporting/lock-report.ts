import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { ProgressReport } from './progress-report.entity.js';

/**
 * A report as it stands, locked after its indicator: every change takes the two in this order, and so waits for another
 * but never in a ring.
 */
export async function lockReport(
  em: EntityManager,
  reportId: string,
  path: readonly string[],
): Promise<ProgressReport> {
  const id = uuidOf('ProgressReport', reportId, path);
  const [found] = await rowsInTransaction<{ indicatorId: string }>(em, INDICATOR_OF, [id]);
  if (!found) throw notFound('ProgressReport', reportId, path);
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  await em.findOneOrFail(Indicator, found.indicatorId, lock);
  return em.findOneOrFail(ProgressReport, id, { ...lock, refresh: true });
}

const INDICATOR_OF = 'select r.indicator_id as "indicatorId" from progress_report r where r.id = $1';

/** Refuses who saw another version of a report than the one that stands. */
export function assertVersion({ version }: ProgressReport, expected: number): void {
  if (version === expected) return;
  throw new DomainError('STALE_VERSION', { expected, actual: version }, ['input', 'expectedVersion']);
}
