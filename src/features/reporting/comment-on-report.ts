import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session, Viewer } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import type { Department } from '../department/department.entity.js';
import { ProgressReport } from './progress-report.entity.js';
import { ReportComment } from './report-comment.entity.js';
import { assertMayComment, commentsAsReviewer } from './reporting.access.js';
import { MAX_COMMENT } from './reporting.rules.js';
import { ownDepartment } from './reporting-department.js';
import { takesPart } from './taking-part.read-model.js';

export interface CommentOnReport {
  reportId: string;
  text: string;
  departmentId?: string | null;
  idempotencyKey: string;
}

const path = ['input', 'reportId'];

/** Adds what a department that takes part in a report, or a reviewer, says of it. */
export async function commentOnReport(session: Session, input: CommentOnReport): Promise<string> {
  const { viewer, now } = session;
  assertMayComment(viewer);
  const reportId = uuidOf('ProgressReport', input.reportId, path);
  const departmentId = maybeUuidOf('Department', input.departmentId, ['input', 'departmentId']);
  const text = input.text.trim();
  assertText(text, { field: 'text', max: MAX_COMMENT, path: ['input', 'text'] });

  const write = { operation: 'commentOnReport', subjectType: 'ReportComment', input };
  return once(session, write, async (em, accountId) => {
    const report = await em.findOne(ProgressReport, reportId);
    // A draft is there for its department alone, and has nothing to say yet.
    if (!report?.submittedAt) throw notFound('ProgressReport', input.reportId, path);
    const department = await speaker(em, { viewer, departmentId, report });
    const { isDemo } = viewer;
    const comment = em.create(ReportComment, {
      text,
      writtenAt: now,
      isDemo,
      report,
      writtenBy: accountId,
      department,
    });
    return { id: comment.id, after: { reportId, departmentId: department?.id ?? null, text } };
  });
}

interface Speaking {
  viewer: Viewer;
  departmentId: string | null;
  report: ProgressReport;
}

/** For which department a caller speaks; a reviewer that names none speaks for itself. */
async function speaker(
  em: EntityManager,
  { viewer, departmentId, report }: Speaking,
): Promise<Department | null> {
  if (departmentId === null && commentsAsReviewer(viewer)) return null;
  const department = await ownDepartment(em, viewer, departmentId);
  if (department.id === report.department.id) return department;
  const text = `select ${takesPart('array[$2]')} as "takesPart" from progress_report r where r.id = $1`;
  const [found] = await rowsInTransaction<{ takesPart: boolean }>(em, text, [report.id, department.id]);
  if (found?.takesPart) return department;
  throw new DomainError('NOT_TAKING_PART', { department: department.name }, path);
}
