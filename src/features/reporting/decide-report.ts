import { LockMode } from '@mikro-orm/core';
import { DomainError, notFound } from '../../shared/errors.js';
import { uuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { ProgressReport } from './progress-report.entity.js';
import { putInForce } from './put-in-force.js';
import { assertNotOwn } from './reporting.access.js';

interface Decision {
  operation: string;
  input: { reportId: string; expectedVersion: number; idempotencyKey: string };
  state: 'VERIFIED' | 'RETURNED';
  reason: string | null;
}

/** Decides a report that waits, on the version that the reviewer saw, and restates every target that reads it. */
export async function decideReport(
  session: Session,
  { operation, input, state, reason }: Decision,
): Promise<string> {
  const { viewer, today, now } = session;
  const path = ['input', 'reportId'];
  const id = uuidOf('ProgressReport', input.reportId, path);

  return once(session, { operation, subjectType: 'ProgressReport', input }, async (em, accountId) => {
    const report = await em.findOne(ProgressReport, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!report) throw notFound('ProgressReport', input.reportId, path);
    assertNotOwn(viewer, report.submittedBy.id);
    const { version: actual } = report;
    if (actual !== input.expectedVersion) {
      const params = { expected: input.expectedVersion, actual };
      throw new DomainError('STALE_VERSION', params, ['input', 'expectedVersion']);
    }
    if (report.state !== 'SUBMITTED') throw new DomainError('WRONG_STATE', { state: report.state }, path);

    const { indicator, region, period } = report;
    // What is submitted meanwhile waits, and then sees this decision.
    await em.findOneOrFail(Indicator, indicator.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const before = { state: report.state, version: actual };
    em.assign(report, { state, reason, decidedAt: now, decidedBy: accountId });
    await em.flush();
    await putInForce(em, { indicatorId: indicator.id, regionId: region.id, period }, today);
    return { id, before, after: { state, version: report.version, reason } };
  });
}
