import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Region } from '../region/region.entity.js';
import { ProgressReport } from './progress-report.entity.js';
import { putInForce } from './put-in-force.js';
import { reportablePeriod } from './reportable-period.js';
import { reportedAmount } from './reported-amount.js';
import { assertMaySubmit } from './reporting.access.js';
import { takesRevision } from './reporting.rules.js';
import { reportingDepartment } from './reporting-department.js';

export interface SubmitProgress {
  indicatorId: string;
  regionId: string;
  period: string;
  value: string;
  unit?: string | null;
  narrative?: string | null;
  departmentId?: string | null;
  idempotencyKey: string;
}

const MAX_NARRATIVE = 4000;

/** Reports what an indicator stood at in a region and period, and restates every target that reads it. */
export async function submitProgress(session: Session, input: SubmitProgress): Promise<string> {
  const { viewer, today, now } = session;
  assertMaySubmit(viewer);
  const indicatorId = uuidOf('Indicator', input.indicatorId, ['input', 'indicatorId']);
  const regionId = uuidOf('Region', input.regionId, ['input', 'regionId']);
  const departmentId = maybeUuidOf('Department', input.departmentId, ['input', 'departmentId']);
  const path = ['input', 'narrative'];
  const narrative = maybeText(input.narrative, { field: 'narrative', max: MAX_NARRATIVE, path });

  const write = { operation: 'submitProgress', subjectType: 'ProgressReport', input };
  return once(session, write, async (em, accountId) => {
    // Reports of one indicator queue here, so that each sees the last when it restates the targets.
    const indicator = await em.findOne(Indicator, indicatorId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!indicator) throw notFound('Indicator', input.indicatorId, ['input', 'indicatorId']);
    const region = await em.findOne(Region, regionId);
    if (!region) throw notFound('Region', input.regionId, ['input', 'regionId']);
    const department = await reportingDepartment(em, { viewer, indicator, region, departmentId });
    const { period, endsOn } = reportablePeriod(indicator, input.period, today);
    const { value, unit, quantity } = await reportedAmount(em, indicator, input);
    const revision = await nextRevision(em, { indicator, region, period });

    const report = em.create(ProgressReport, {
      indicator,
      region,
      department,
      period,
      periodEndsOn: endsOn,
      revision,
      value,
      unit,
      quantity,
      narrative,
      state: 'SUBMITTED',
      submittedAt: now,
      submittedBy: accountId,
      isDemo: viewer.isDemo,
    });
    await em.flush();
    await putInForce(em, { indicatorId, regionId, period }, today);
    const after = { state: report.state, indicatorId, regionId, departmentId: department.id };
    return { id: report.id, after: { ...after, period, revision, value, unit: unit.code, quantity } };
  });
}

interface Place {
  indicator: Indicator;
  region: Region;
  period: string;
}

/** The number of the next revision of a period; refused while a value stands there or waits for its decision. */
async function nextRevision(em: EntityManager, place: Place): Promise<number> {
  const newest = await em.findOne(ProgressReport, place, { orderBy: { revision: 'desc' } });
  if (takesRevision(newest?.state ?? null)) return (newest?.revision ?? 0) + 1;
  throw new DomainError('ALREADY_REPORTED', { period: place.period, state: newest?.state ?? '' }, [
    'input',
    'period',
  ]);
}
