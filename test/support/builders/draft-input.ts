import { randomUUID } from 'node:crypto';
import type { SaveProgressDraftInput, SubmitProgressInput } from '../../generated/graphql.js';

/** What saves as a draft what would otherwise be submitted. */
export function draftInput(
  { indicatorId, regionId, period, value, departmentId }: SubmitProgressInput,
  other: Partial<SaveProgressDraftInput> = {},
): SaveProgressDraftInput {
  const idempotencyKey = randomUUID();
  return { indicatorId, regionId, period, value, departmentId, idempotencyKey, ...other };
}
