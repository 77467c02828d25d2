import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { decideReport } from './decide-report.js';
import { assertMayDecide } from './reporting.access.js';
import { MAX_REASON } from './reporting.rules.js';

export interface ReturnProgress {
  reportId: string;
  expectedVersion: number;
  reason: string;
  idempotencyKey: string;
}

/** Sends a report back with the reason; its period falls back to the revision that still stands, if any. */
export async function returnProgress(session: Session, input: ReturnProgress): Promise<string> {
  assertMayDecide(session.viewer);
  const path = ['input', 'reason'];
  const reason = maybeText(input.reason, { field: 'reason', max: MAX_REASON, path });
  if (!reason) throw new DomainError('REASON_REQUIRED', {}, path);
  return decideReport(session, { operation: 'returnProgress', input, state: 'RETURNED', reason });
}
