import type { EntityManager } from '@mikro-orm/postgresql';
import { firstDayOf } from '../../shared/dates.js';
import { rowsInTransaction } from '../../shared/rows.js';
import { answeringFor } from '../target/answering.read-model.js';
import { deadlineInForce } from '../target/deadline.read-model.js';
import { type AfterDeadline, isOpenAfterDeadline } from '../target/open-deadline.rules.js';
import { type Asking, given, OBLIGATIONS } from './obligations.read-model.js';
import { LISTED_PERIODS } from './obligations.rules.js';

/** A target that its deadline has passed, or a report that did not come. */
export interface Late {
  /** By which it is known: a target's id, an obligation's key. */
  subject: string;
  /** The id of what it is about, as the API shows it. */
  shownId: string;
  indicator: string;
  dueOn: string;
  departmentIds: readonly string[];
}

/** All that is late on a day, with who answers for it. */
export async function allLate(em: EntityManager, asking: Asking): Promise<Late[]> {
  return [...(await lateTargets(em, asking)), ...(await lateReports(em, asking))];
}

type TargetRow = AfterDeadline & { id: string; indicator: string };

async function lateTargets(em: EntityManager, { today, horizon }: Asking): Promise<Late[]> {
  const found = await rowsInTransaction<TargetRow>(em, TARGETS, [today, firstDayOf(horizon.from)]);
  const open = found.filter((target) => isOpenAfterDeadline({ ...target, today }));
  return Promise.all(
    open.map(async ({ id, indicator, dueOn }) => {
      const shownId = `target_${id}`;
      return {
        subject: shownId,
        shownId,
        indicator,
        dueOn,
        departmentIds: await answeringFor(em, [id], today),
      };
    }),
  );
}

const TARGETS = `
  select t.id, i.name as indicator, t.cadence, deadline.in_force::text as "dueOn",
         coalesce(s.status, 'NO_DATA') as status, p.state = 'PUBLISHED' as "isPublished",
         t.dropped_at as "droppedAt", t.cancelled_at as "cancelledAt"
    from target t
   cross join lateral (select ${deadlineInForce('t')} as in_force) deadline
    join policy p on p.id = t.policy_id
    join indicator i on i.id = t.indicator_id
    left join standing s on s.target_id = t.id
   where t.due_on >= $2::date and deadline.in_force < $1::date
   order by deadline.in_force, t.id`;

const lateReports = (em: EntityManager, asking: Asking): Promise<Late[]> =>
  rowsInTransaction<Late>(em, REPORTS, given(asking, null));

const REPORTS = `
  select ob.indicator_id || ' ' || ob.region_id || ' ' || ob.period as subject,
         'indicator_' || ob.indicator_id as "shownId", i.name as indicator, ob.due_on::text as "dueOn",
         ob.department_ids as "departmentIds"
    from ${OBLIGATIONS} join indicator i on i.id = ob.indicator_id
   where ob.age <= ${LISTED_PERIODS} and ob.state = 'LATE'
   order by ob.due_on, 1`;
