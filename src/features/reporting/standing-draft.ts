import type { EntityManager } from '@mikro-orm/postgresql';
import { ProgressReport } from './progress-report.entity.js';
import type { Place } from './reporting-place.js';

/** The draft that a department has begun of a place, or null: it has one at most. */
export const standingDraft = (
  em: EntityManager,
  { indicator, region, department, period }: Place,
): Promise<ProgressReport | null> =>
  em.findOne(ProgressReport, { indicator, region, department, period, state: 'DRAFT' });
