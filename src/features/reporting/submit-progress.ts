import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { readCorrectionReason } from './correction-of.js';
import { type EvidenceInput, evidenceOf } from './evidence.js';
import { reportedAmount } from './reported-amount.js';
import { assertMaySubmit } from './reporting.access.js';
import { MAX_NARRATIVE } from './reporting.rules.js';
import { type PlaceInput, reportingPlace } from './reporting-place.js';
import { standingDraft } from './standing-draft.js';
import { submitReport } from './submit-report.js';

export interface SubmitProgress extends PlaceInput {
  value: string;
  unit?: string | null;
  narrative?: string | null;
  correctionReason?: string | null;
  evidence?: readonly EvidenceInput[] | null;
  idempotencyKey: string;
}

/**
 * Reports what an indicator stood at in a region and period. A draft that the department has begun there becomes this
 * report, and says what this input says: nothing that the caller did not send is handed in.
 */
export async function submitProgress(session: Session, input: SubmitProgress): Promise<string> {
  assertMaySubmit(session.viewer);
  const path = ['input', 'narrative'];
  const narrative = maybeText(input.narrative, { field: 'narrative', max: MAX_NARRATIVE, path });
  const correctionReason = readCorrectionReason(input.correctionReason);
  const evidence = evidenceOf(input.evidence);

  const write = { operation: 'submitProgress', subjectType: 'ProgressReport', input };
  return once(session, write, async (em, accountId) => {
    const place = await reportingPlace(em, session, input);
    const amount = await reportedAmount(em, place.indicator, input);
    const draft = await standingDraft(em, place);
    return submitReport(em, {
      session,
      accountId,
      place,
      amount,
      narrative,
      correctionReason,
      evidence,
      draft,
    });
  });
}
