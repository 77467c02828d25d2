import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { ProgressReport } from './progress-report.entity.js';
import { inForce, nextStep } from './reporting.rules.js';
import type { Place } from './reporting-place.js';

export interface NextRevision {
  revision: number;
  /** The value in force, that this revision would correct. */
  verified: ProgressReport | null;
}

/** What another revision of a period would be; refused while one waits for its decision. */
export async function nextRevision(
  em: EntityManager,
  { indicator, region, period }: Place,
): Promise<NextRevision> {
  // Drafts hold no number, whoever's they are.
  const submitted = await em.find(ProgressReport, { indicator, region, period, submittedAt: { $ne: null } });
  if (nextStep(submitted.map(({ state }) => state)) === 'WAITS') {
    throw new DomainError('ALREADY_REPORTED', { period, state: 'SUBMITTED' }, ['input', 'period']);
  }
  const numbers = submitted.map(({ revision }) => revision);
  return { revision: 1 + Math.max(0, ...numbers), verified: inForce(submitted).verified };
}
