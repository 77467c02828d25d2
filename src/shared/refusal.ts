import { OptimisticLockError, UniqueConstraintViolationException } from '@mikro-orm/core';
import { DomainError, Refusals } from './errors.js';

/** What was thrown, if a caller may know it; null for a bug. */
export function refusalOf(thrown: unknown): DomainError | null {
  // Two requests passed the same check at once; the database let one through.
  if (thrown instanceof UniqueConstraintViolationException) return new DomainError('ALREADY_EXISTS');
  if (thrown instanceof OptimisticLockError) {
    return new DomainError('STALE_VERSION', { expected: '?', actual: '?' }, ['input', 'expectedVersion']);
  }
  if (thrown instanceof Refusals) return thrown.all[0];
  return thrown instanceof DomainError ? thrown : null;
}

/** Every refusal that was thrown; null for a bug. */
export function refusalsOf(thrown: unknown): readonly DomainError[] | null {
  if (thrown instanceof Refusals) return thrown.all;
  const refusal = refusalOf(thrown);
  return refusal && [refusal];
}
