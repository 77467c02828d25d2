import type { EntityManager } from '@mikro-orm/postgresql';
import type { Department } from '../../../src/features/department/department.entity.js';
import type { Account } from '../../../src/features/identity/account.entity.js';
import type { Indicator } from '../../../src/features/indicator/indicator.entity.js';
import { toBase } from '../../../src/features/indicator/quantity.rules.js';
import type { Region } from '../../../src/features/region/region.entity.js';
import { ProgressReport } from '../../../src/features/reporting/progress-report.entity.js';
import { putInForce } from '../../../src/features/reporting/put-in-force.js';
import type { ReportState } from '../../../src/features/reporting/reporting.rules.js';
import { parsePeriod } from '../../../src/shared/period.js';
import { anAccount } from './account.js';
import { aDepartment } from './department.js';
import { anIndicator } from './indicator.js';
import { aRegion } from './region.js';

interface ReportFields {
  indicator?: Indicator;
  region?: Region;
  department?: Department;
  period?: string;
  /** In the indicator's unit. */
  value?: string;
  state?: ReportState;
  submittedBy?: Account;
  submittedAt?: Date;
  decidedBy?: Account;
  decidedAt?: Date;
  isDemo?: boolean;
  /** The day on which the targets that read it are judged. */
  today?: string;
}

/** The next revision of a period's report, submitted where no state is named; with the standings that it moves. */
export async function aReport(em: EntityManager, fields: ReportFields = {}): Promise<ProgressReport> {
  const { indicator = await anIndicator(em), region = await aRegion(em), period = '2025-Q4' } = fields;
  const { department = await aDepartment(em, { region }), value = '100', state = 'SUBMITTED' } = fields;
  const submittedBy = fields.submittedBy ?? (await anAccount(em, { departments: [department] })).account;
  const unit = await indicator.unit.loadOrFail();
  const submitted = { indicator, region, period, submittedAt: { $ne: null } };
  const earlier = await em.find(ProgressReport, submitted, { orderBy: { revision: 'desc' } });
  const corrects = state === 'DRAFT' ? null : (earlier.find((each) => each.state === 'VERIFIED') ?? null);
  const report = em.create(ProgressReport, {
    indicator,
    region,
    department,
    period,
    periodEndsOn: parsePeriod(period)?.endsOn ?? '',
    revision: 1 + earlier.length,
    corrects,
    correctionReason: corrects && '口径调整',
    value,
    quantity: toBase(value, unit),
    unit,
    state,
    submittedBy,
    withdrawnAt: state === 'WITHDRAWN' ? new Date('2026-01-08T02:00:00Z') : null,
    submittedAt: state === 'DRAFT' ? null : (fields.submittedAt ?? new Date('2026-01-05T02:00:00Z')),
    isDemo: fields.isDemo ?? false,
    ...(await decisionOf(em, state, fields)),
  });
  await em.flush();
  const { today = '2026-01-15' } = fields;
  await em.transactional((tx) =>
    putInForce(tx, { indicatorId: indicator.id, regionId: region.id, period }, today),
  );
  return report;
}

async function decisionOf(em: EntityManager, state: ReportState, fields: ReportFields) {
  if (state !== 'VERIFIED' && state !== 'RETURNED') return {};
  return {
    decidedBy: fields.decidedBy ?? (await anAccount(em, { roles: ['REVIEWER'] })).account,
    decidedAt: fields.decidedAt ?? new Date('2026-01-08T02:00:00Z'),
    reason: state === 'RETURNED' ? '口径有误' : null,
  };
}
