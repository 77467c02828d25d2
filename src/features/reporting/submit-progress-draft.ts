import { DomainError, notFound } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { CommentRequired } from './check-value.js';
import { assertVersion, lockReport } from './lock-report.js';
import { assertMaySubmit, speaksFor } from './reporting.access.js';
import { reportingPlace } from './reporting-place.js';
import { submitReport } from './submit-report.js';

export interface SubmitProgressDraft {
  draftId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

const path = ['input', 'draftId'];

/** Submits a draft as it stands, in the version that the caller saw. */
export async function submitProgressDraft(session: Session, input: SubmitProgressDraft): Promise<string> {
  const { viewer } = session;
  assertMaySubmit(viewer);
  const write = { operation: 'submitProgressDraft', subjectType: 'ProgressReport', input };
  return once(session, write, async (em, accountId) => {
    const draft = await lockReport(em, input.draftId, path);
    if (!speaksFor(viewer, draft.department.id)) throw notFound('ProgressReport', input.draftId, path);
    assertVersion(draft, input.expectedVersion);
    if (draft.state !== 'DRAFT') throw new DomainError('WRONG_STATE', { state: draft.state }, path);
    const { value, quantity, period } = draft;
    if (value == null || quantity == null) throw new DomainError('VALUE_MISSING', {}, path);

    const amount = { value, quantity, unit: await draft.unit.loadOrFail() };
    const place = await pointingAt(path, () =>
      reportingPlace(em, session, {
        indicatorId: globalId('Indicator', draft.indicator.id),
        regionId: globalId('Region', draft.region.id),
        departmentId: globalId('Department', draft.department.id),
        period,
      }),
    );
    const said = { narrative: draft.narrative ?? null, correctionReason: draft.correctionReason ?? null };
    return pointingAt(path, () =>
      submitReport(em, { session, accountId, place, amount, ...said, evidence: null, draft }),
    );
  });
}

/** What is refused of a place that the caller did not send, but its draft holds, is refused of the draft. */
async function pointingAt<Result>(at: readonly string[], read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof CommentRequired) throw new CommentRequired(thrown.warnings, thrown.unit, at);
    if (thrown instanceof DomainError) throw new DomainError(thrown.code, thrown.params, at);
    throw thrown;
  }
}
