import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { globalId } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import type { Changed } from '../audit/once.js';
import { notify } from '../inbox/notify.js';
import type { Amount } from '../indicator/read-amount.js';
import { CommentRequired, checkValue } from './check-value.js';
import { openCorrection } from './correction-of.js';
import type { Evidence } from './evidence.js';
import { nextRevision } from './next-revision.js';
import { ProgressReport } from './progress-report.entity.js';
import { putInForce } from './put-in-force.js';
import { recordOf } from './report-record.js';
import type { Place } from './reporting-place.js';
import { setEvidence } from './set-evidence.js';

interface Submission {
  session: Session;
  accountId: string;
  place: Place;
  amount: Amount;
  narrative: string | null;
  correctionReason: string | null;
  /** Null: what the draft has. */
  evidence: readonly Evidence[] | null;
  /** The draft that becomes this report; its place is the same. */
  draft: ProgressReport | null;
}

/** Hands in a value for review, and restates every target that reads it. */
export async function submitReport(
  em: EntityManager,
  { session, accountId, place, amount, narrative, correctionReason, evidence, draft }: Submission,
): Promise<Changed> {
  const { viewer, today, now } = session;
  const { endsOn, ...where } = place;
  const { revision, verified } = await nextRevision(em, place);
  const correction = openCorrection(verified, { reason: correctionReason, period: place.period });
  const warnings = await checkValue(em, place, amount);
  // Why a value is corrected is a word on it.
  if (warnings.length > 0 && !narrative && !correctionReason) {
    throw new CommentRequired(warnings, amount.unit);
  }
  const before = draft ? recordOf(draft) : undefined;
  const submitted = {
    ...where,
    periodEndsOn: endsOn,
    revision,
    ...amount,
    narrative,
    ...correction,
    warnings,
    state: 'SUBMITTED',
    submittedAt: now,
    submittedBy: accountId,
    isDemo: viewer.isDemo || draft?.isDemo === true,
  } as const;
  const reportId = draft?.id ?? randomUUID();
  const set = evidence && (await setEvidence(em, { reportId, evidence, accountId, now }));
  const report = draft
    ? em.assign(draft, submitted)
    : em.create(ProgressReport, { id: reportId, ...submitted });
  await em.flush();

  const { indicator, region, period } = place;
  await putInForce(em, { indicatorId: indicator.id, regionId: region.id, period }, today);
  const subjects = [globalId('ProgressReport', report.id)];
  // Once a day, and last: the first of the day is waited for by those beside it.
  await notify(
    em,
    { kind: 'REPORTS_WAITING', event: `waiting:${today}`, params: {}, subjects, now },
    { role: 'REVIEWER' },
  );
  return {
    id: report.id,
    ...(before && { before: { ...before, ...(set && { evidence: set.before }) } }),
    after: { ...recordOf(report), ...(set && { evidence: set.after }) },
  };
}
