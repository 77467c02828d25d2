import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { decideReport } from './decide-report.js';
import { assertMayDecide } from './reporting.access.js';
import { MAX_REASON } from './reporting.rules.js';

export interface VerifyProgress {
  reportId: string;
  expectedVersion: number;
  remark?: string | null;
  idempotencyKey: string;
}

/** Accepts a report: its value is in force from now on, as verified. */
export async function verifyProgress(session: Session, input: VerifyProgress): Promise<string> {
  assertMayDecide(session.viewer);
  const reason = maybeText(input.remark, { field: 'remark', max: MAX_REASON, path: ['input', 'remark'] });
  return decideReport(session, { operation: 'verifyProgress', input, state: 'VERIFIED', reason });
}
