import type { EntityManager } from '@mikro-orm/postgresql';
import { oneEach } from '../../shared/loader.js';
import { rows, statement } from '../../shared/rows.js';
import { type Asking, given, OBLIGATIONS } from './obligations.read-model.js';
import { FIGURES_PERIODS } from './obligations.rules.js';
import { figuresOf, type ReportingCounts, type ReportingFigures } from './reporting-figures.rules.js';

const COUNTS = `
  count(*)::int as due,
  (count(*) filter (where ob.state in ('SUBMITTED', 'VERIFIED') and ob.days_late = 0))::int as "onTime",
  (count(*) filter (where ob.state in ('SUBMITTED', 'VERIFIED') and ob.days_late > 0))::int as late,
  (count(*) filter (where ob.state = 'RETURNED'))::int as returned`;
const COUNTED = `ob.age <= ${FIGURES_PERIODS} and ob.due_on < $1::date`;

const OF_DEPARTMENTS = statement(
  'reporting.figuresOfDepartments',
  `select d.id as "departmentUuid", ${COUNTS}
     from ${OBLIGATIONS}
    cross join lateral unnest(ob.department_ids) d (id)
    where ${COUNTED} and d.id = any($4::uuid[])
    group by d.id`,
);

const OF_TARGETS = statement(
  'reporting.figuresOfTargets',
  `select ${COUNTS}
     from ${OBLIGATIONS}
    where ${COUNTED} and (ob.indicator_id, ob.region_id) in (
      select t.indicator_id, t.region_id from target t where t.id = any($5::uuid[]))`,
);

const NOTHING: ReportingCounts = { due: 0, onTime: 0, late: 0, returned: 0 };

/** The figures of each department, over what it may report, with others or alone. */
export async function figuresOfDepartments(
  em: EntityManager,
  asking: Asking,
  departmentUuids: readonly string[],
): Promise<ReportingFigures[]> {
  type Row = ReportingCounts & { departmentUuid: string };
  const found = await rows<Row>(em, OF_DEPARTMENTS, given(asking, departmentUuids));
  return oneEach(departmentUuids, found, (row) => row.departmentUuid).map((row) => figuresOf(row ?? NOTHING));
}

/** The figures over all that the targets ask for; what serves several of them counts once. */
export async function figuresOfTargets(
  em: EntityManager,
  asking: Asking,
  targetUuids: readonly string[],
): Promise<ReportingFigures> {
  const [row] = await rows<ReportingCounts>(em, OF_TARGETS, [...given(asking, null), targetUuids]);
  return figuresOf(row ?? NOTHING);
}
