import type { EntityManager } from '@mikro-orm/postgresql';
import type { Department } from '../../../src/features/department/department.entity.js';
import type { Account } from '../../../src/features/identity/account.entity.js';
import type { Policy } from '../../../src/features/policy/policy.entity.js';
import type { ProgressReport } from '../../../src/features/reporting/progress-report.entity.js';
import { ReportComment } from '../../../src/features/reporting/report-comment.entity.js';
import { ReportEvidence } from '../../../src/features/reporting/report-evidence.entity.js';
import type { Target } from '../../../src/features/target/target.entity.js';
import { TargetChange } from '../../../src/features/target/target-change.entity.js';
import { aDepartmentName } from '../builders/department.js';
import { aRelation } from '../builders/policy.js';

interface Detailed {
  department: Department;
  policy: Policy;
  target: Target;
  reports: { draft: ProgressReport; submitted: ProgressReport; verified: ProgressReport };
  account: Account;
}

const AT = new Date('2026-01-10T02:00:00Z');

/** What hangs on things without an id of its own, so that its fields have something to show. */
export async function addDetails(em: EntityManager, given: Detailed): Promise<void> {
  const { department, policy, target, reports, account } = given;
  await aDepartmentName(em, { department });
  await aRelation(em, { policy });
  for (const report of [reports.submitted, reports.verified]) {
    em.create(ReportComment, {
      report,
      text: '请附佐证材料',
      writtenAt: AT,
      isDemo: false,
      writtenBy: account,
    });
  }
  em.create(ReportEvidence, {
    report: reports.draft,
    ordinal: 1,
    kind: 'LINK',
    url: 'https://www.example.cn/receipt',
    note: '验收单',
  });
  em.create(TargetChange, {
    target,
    revision: 1,
    kind: 'MILESTONES',
    before: { milestones: [] },
    after: { milestones: [{ on: '2025-12-31', value: '50' }] },
    reason: '按年度分解',
    changedAt: AT,
    changedBy: account,
  });
  const parts = [{ regionId: target.region.id, value: '50', unit: target.unit.code, quantity: '50' }];
  em.create(TargetChange, {
    target,
    revision: 2,
    kind: 'SPLIT',
    before: { parts },
    after: { parts },
    reason: '按地区分解',
    changedAt: AT,
    changedBy: account,
  });
  await em.flush();
}
