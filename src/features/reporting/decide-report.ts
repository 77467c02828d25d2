import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { once } from '../audit/once.js';
import { notify } from '../inbox/notify.js';
import { heirsOf } from './heirs.read-model.js';
import { assertVersion, lockReport } from './lock-report.js';
import type { ProgressReport } from './progress-report.entity.js';
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
  return once(session, { operation, subjectType: 'ProgressReport', input }, async (em, accountId) => {
    // What is submitted meanwhile waits, and then sees this decision.
    const report = await lockReport(em, input.reportId, path);
    assertNotOwn(viewer, report.submittedBy.id);
    assertVersion(report, input.expectedVersion);
    if (report.state !== 'SUBMITTED') throw new DomainError('WRONG_STATE', { state: report.state }, path);

    const { id, indicator, region, period, version } = report;
    const before = { state: report.state, version };
    em.assign(report, { state, reason, decidedAt: now, decidedBy: accountId });
    await em.flush();
    await putInForce(em, { indicatorId: indicator.id, regionId: region.id, period }, today);
    await tellDepartment(em, report, session);
    return { id, before, after: { state, version: report.version, reason } };
  });
}

/** Whoever reported it hears how it was decided, or who goes on with it after a reform. */
async function tellDepartment(
  em: EntityManager,
  report: ProgressReport,
  { now, today }: Session,
): Promise<void> {
  const { id, state, version, period, reason, department } = report;
  const indicator = await report.indicator.loadOrFail();
  const region = await report.region.loadOrFail();
  const notice = {
    kind: state === 'RETURNED' ? 'REPORT_RETURNED' : 'REPORT_VERIFIED',
    event: `report:${id}:${version}`,
    params: { indicator: indicator.name, region: region.name, period, reason: reason ?? null },
    subjects: [globalId('ProgressReport', id)],
    now,
  } as const;
  const began = { departmentId: department.id, indicatorId: indicator.id, today };
  await notify(em, notice, { role: 'REPORTER', departmentIds: await heirsOf(em, began) });
}
