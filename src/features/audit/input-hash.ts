import { createHash } from 'node:crypto';

/** What tells one input of an operation from another, without keeping what it said. */
export const inputHash = (operation: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('hex');
