import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { heirsOf } from './heirs.read-model.js';
import { assertVersion, lockReport } from './lock-report.js';
import type { ProgressReport } from './progress-report.entity.js';
import { putInForce } from './put-in-force.js';
import { assertMaySubmit, speaksFor } from './reporting.access.js';
import { MAX_REASON, mayBeWithdrawn } from './reporting.rules.js';

export interface WithdrawProgress {
  reportId: string;
  expectedVersion: number;
  reason?: string | null;
  idempotencyKey: string;
}

const path = ['input', 'reportId'];

/** Takes back what no reviewer has decided yet, or gives a draft up; its period falls back to what stands without it. */
export async function withdrawProgress(session: Session, input: WithdrawProgress): Promise<string> {
  const { viewer, today, now } = session;
  assertMaySubmit(viewer);
  const reason = maybeText(input.reason, { field: 'reason', max: MAX_REASON, path: ['input', 'reason'] });

  const write = { operation: 'withdrawProgress', subjectType: 'ProgressReport', input };
  return once(session, write, async (em) => {
    const report = await lockReport(em, input.reportId, path);
    if (!(await goesOnWith(em, session, report))) {
      // A draft is there for its department alone.
      if (!report.submittedAt) throw notFound('ProgressReport', input.reportId, path);
      const { name } = await report.department.loadOrFail();
      throw new DomainError('NOT_YOUR_DEPARTMENT', { department: name }, path);
    }
    assertVersion(report, input.expectedVersion);
    const { id, state, version, indicator, region, period } = report;
    if (!mayBeWithdrawn(state)) throw new DomainError('WRONG_STATE', { state }, path);

    const before = { state, version };
    em.assign(report, { state: 'WITHDRAWN', reason, withdrawnAt: now });
    await em.flush();
    if (state === 'SUBMITTED') {
      await putInForce(em, { indicatorId: indicator.id, regionId: region.id, period }, today);
    }
    return { id, before, after: { state: report.state, version: report.version, reason } };
  });
}

/** Whether the caller speaks for the department that reported, or for who goes on with it after a reform. */
async function goesOnWith(
  em: EntityManager,
  { viewer, today }: Session,
  { department, indicator, submittedAt }: ProgressReport,
): Promise<boolean> {
  if (speaksFor(viewer, department.id)) return true;
  if (!submittedAt) return false;
  const began = { departmentId: department.id, indicatorId: indicator.id, today };
  return (await heirsOf(em, began)).some((id) => speaksFor(viewer, id));
}
