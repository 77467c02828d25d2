import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { ProgressReport } from './progress-report.entity.js';
import { takesRevision } from './reporting.rules.js';
import type { Place } from './reporting-place.js';

/** The number of the next revision of a period; refused while a value stands there or waits for its decision. */
export async function nextRevision(em: EntityManager, { indicator, region, period }: Place): Promise<number> {
  // Drafts hold no number, whoever's they are.
  const submitted = { indicator, region, period, submittedAt: { $ne: null } };
  const newest = await em.findOne(ProgressReport, submitted, { orderBy: { revision: 'desc' } });
  if (takesRevision(newest?.state ?? null)) return (newest?.revision ?? 0) + 1;
  throw new DomainError('ALREADY_REPORTED', { period, state: newest?.state ?? '' }, ['input', 'period']);
}
