import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, statement } from '../../shared/rows.js';
import { MILESTONES } from './load-terms.js';
import type { MilestonePoint } from './target.rules.js';

// What was planned when a promise was first changed or put off: the next change of the plan tells what stood before it.
const FIRST = statement(
  'target.firstMilestones',
  `select t.id, case when w.before is null then ${MILESTONES}
                     else array(select jsonb_array_elements(w.before->'milestones')) end as milestones
     from target t
    cross join lateral (
      select least((select min(c.changed_at) from target_change c
                     where c.target_id = t.id and c.before->'terms' is not null),
                   (select min(e.decided_at) from extension e
                     where e.target_id = t.id and e.state = 'APPROVED')) as at) changed
     left join lateral (
       select c.before from target_change c
        where c.target_id = t.id and c.kind = 'MILESTONES' and c.changed_at >= changed.at
        order by c.revision limit 1) w on true
    where t.id = any($1::uuid[]) and changed.at is not null`,
);

/** The milestones of the first trajectory of targets, before anything of it was changed or put off. */
export async function firstMilestones(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, MilestonePoint[]>> {
  if (ids.length === 0) return new Map();
  const found = await rows<{ id: string; milestones: MilestonePoint[] }>(em, FIRST, [ids]);
  return new Map(found.map(({ id, milestones }) => [id, milestones]));
}
