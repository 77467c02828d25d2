import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { heirsOf } from '../reporting/heirs.read-model.js';
import { type Asking, given, OBLIGATIONS } from '../reporting/obligations.read-model.js';
import { LISTED_PERIODS, TO_DO } from '../reporting/obligations.rules.js';
import { ProgressReport } from '../reporting/progress-report.entity.js';
import type { OpenPeriod } from './outcome.rules.js';

const OWED = `
  select ob.indicator_id as "indicatorUuid", ob.region_id as "regionUuid", ob.period,
         ob.department_ids as "departmentUuids"
    from ${OBLIGATIONS}
   where ob.age <= ${LISTED_PERIODS} and ob.state = any($5::text[])
   order by ob.ordinal, ob.indicator_id, ob.region_id, ob.ends_on`;

/** What is still to be reported by a department, or by all. */
export const owed = (
  em: EntityManager,
  asking: Asking,
  departmentUuid: string | null,
): Promise<OpenPeriod[]> =>
  rowsInTransaction<OpenPeriod>(em, OWED, [
    ...given(asking, departmentUuid === null ? null : [departmentUuid]),
    TO_DO,
  ]);

/** What a department owed before, and does no more: each with who owes it now. */
export async function passedOn(
  em: EntityManager,
  asking: Asking,
  { departmentUuid, before }: { departmentUuid: string; before: readonly OpenPeriod[] },
): Promise<OpenPeriod[]> {
  const keyOf = ({ indicatorUuid, regionUuid, period }: OpenPeriod) =>
    `${indicatorUuid} ${regionUuid} ${period}`;
  const now = new Map((await owed(em, asking, null)).map((each) => [keyOf(each), each.departmentUuids]));
  return before.flatMap((each) => {
    const departmentUuids = now.get(keyOf(each)) ?? [];
    return departmentUuids.includes(departmentUuid) ? [] : [{ ...each, departmentUuids }];
  });
}

/** The reports of a department in a state, with who goes on with them now; none with which it does itself. */
async function reportsLeft(
  em: EntityManager,
  { departmentUuid, today }: { departmentUuid: string; today: string },
  state: 'SUBMITTED' | 'DRAFT',
): Promise<{ report: ProgressReport; heirs: string[] }[]> {
  const orderBy = { indicator: { ordinal: 'asc' }, periodEndsOn: 'asc', id: 'asc' } as const;
  const reports = await em.find(ProgressReport, { department: departmentUuid, state }, { orderBy });
  const left = [];
  for (const report of reports) {
    const began = { departmentId: departmentUuid, indicatorId: report.indicator.id, today };
    const heirs = await heirsOf(em, began);
    if (!heirs.includes(departmentUuid)) left.push({ report, heirs });
  }
  return left;
}

type Leaving = { departmentUuid: string; today: string };

/** Its reports that wait for a reviewer, and who may take them back or correct them now. */
export async function waitingReports(em: EntityManager, leaving: Leaving): Promise<OpenPeriod[]> {
  return (await reportsLeft(em, leaving, 'SUBMITTED')).map(({ report, heirs }) => ({
    indicatorUuid: report.indicator.id,
    regionUuid: report.region.id,
    period: report.period,
    departmentUuids: heirs,
  }));
}

/** Gives its drafts to the one department that goes on with each, unless that has begun its own. */
export async function moveDrafts(
  em: EntityManager,
  leaving: Leaving,
): Promise<{ moved: number; left: number }> {
  let moved = 0;
  const drafts = await reportsLeft(em, leaving, 'DRAFT');
  for (const { report, heirs } of drafts) {
    const [heir, ...others] = heirs;
    const { indicator, region, period } = report;
    if (!heir || others.length > 0) continue;
    if (await em.count(ProgressReport, { indicator, region, period, department: heir, state: 'DRAFT' }))
      continue;
    em.assign(report, { department: heir });
    moved += 1;
  }
  await em.flush();
  return { moved, left: drafts.length - moved };
}
