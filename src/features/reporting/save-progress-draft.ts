import { randomUUID } from 'node:crypto';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { checkValue } from './check-value.js';
import { correctionOf, readCorrectionReason } from './correction-of.js';
import { type EvidenceInput, evidenceOf } from './evidence.js';
import { assertVersion } from './lock-report.js';
import { nextRevision } from './next-revision.js';
import { ProgressReport } from './progress-report.entity.js';
import { raiseVersion } from './raise-version.js';
import { recordOf } from './report-record.js';
import { draftedAmount } from './reported-amount.js';
import { assertMaySubmit } from './reporting.access.js';
import { MAX_NARRATIVE } from './reporting.rules.js';
import { type PlaceInput, reportingPlace } from './reporting-place.js';
import { setEvidence } from './set-evidence.js';
import { standingDraft } from './standing-draft.js';

export interface SaveProgressDraft extends PlaceInput {
  value?: string | null;
  unit?: string | null;
  narrative?: string | null;
  correctionReason?: string | null;
  evidence?: readonly EvidenceInput[] | null;
  expectedVersion?: number | null;
  idempotencyKey: string;
}

/** Begins the draft of a department's report, or changes the one it has begun: to what the input says, no more. */
export async function saveProgressDraft(session: Session, input: SaveProgressDraft): Promise<string> {
  const { viewer, now } = session;
  assertMaySubmit(viewer);
  const path = ['input', 'narrative'];
  const narrative = maybeText(input.narrative, { field: 'narrative', max: MAX_NARRATIVE, path });
  const reason = readCorrectionReason(input.correctionReason);
  const evidence = evidenceOf(input.evidence);

  const write = { operation: 'saveProgressDraft', subjectType: 'ProgressReport', input };
  return once(session, write, async (em, accountId) => {
    const place = await reportingPlace(em, session, input);
    const { endsOn, ...where } = place;
    const amount = await draftedAmount(em, place.indicator, input);
    const standing = await standingDraft(em, place);
    assertSeen(standing, { expected: input.expectedVersion ?? null, period: place.period });

    const { revision, verified } = await nextRevision(em, place);
    const before = standing ? recordOf(standing) : undefined;
    const drafted = {
      ...where,
      periodEndsOn: endsOn,
      revision,
      ...amount,
      narrative,
      warnings: await checkValue(em, place, amount),
      ...correctionOf(verified, { reason, period: place.period }),
      state: 'DRAFT',
      submittedBy: accountId,
      isDemo: viewer.isDemo || standing?.isDemo === true,
    } as const;
    const reportId = standing?.id ?? randomUUID();
    const draft = standing
      ? em.assign(standing, drafted)
      : em.create(ProgressReport, { id: reportId, ...drafted });
    await em.flush();
    const set = await setEvidence(em, { reportId, evidence, accountId, now });
    const isOther = JSON.stringify(set.before) !== JSON.stringify(set.after);
    if (isOther && draft.version === input.expectedVersion) await raiseVersion(em, draft);
    return {
      id: draft.id,
      ...(before && { before: { ...before, evidence: set.before } }),
      after: { ...recordOf(draft), evidence: set.after },
    };
  });
}

/** Who begins a draft must not overwrite one, and who changes one must have seen it as it stands. */
function assertSeen(
  draft: ProgressReport | null,
  { expected, period }: { expected: number | null; period: string },
): void {
  const path = ['input', 'expectedVersion'];
  if (draft && expected !== null) assertVersion(draft, expected);
  if (draft && expected === null) {
    throw new DomainError('DRAFT_EXISTS', { period, version: draft.version }, path);
  }
  if (!draft && expected !== null) throw new DomainError('NO_DRAFT', { period }, path);
}
