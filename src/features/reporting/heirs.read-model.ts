import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { holderOf, joinHolders } from '../measure/holding.read-model.js';

/**
 * Who goes on with what a department began of an indicator: itself while it holds the indicator or any duty in a target
 * of it, else whoever holds on the day what it held; itself, too, where nobody does.
 */
export async function heirsOf(
  em: EntityManager,
  { departmentId, indicatorId, today }: { departmentId: string; indicatorId: string; today: string },
): Promise<string[]> {
  const found = await rowsInTransaction<{ id: string }>(em, HEIRS, [departmentId, indicatorId, today]);
  const ids = found.map(({ id }) => id);
  return ids.length === 0 || ids.includes(departmentId) ? [departmentId] : ids;
}

const WAS_HELD = (of: string, named: string): string => `
  (${of}.${named} = $1 or exists (select from holding h where h.held_id = ${of}.id and h.department_id = $1))`;

const HEIRS = `
  select ${holderOf('r')} as id
    from target t
    join target_measure tm on tm.target_id = t.id
    join responsibility r on r.measure_id = tm.measure_id
    ${joinHolders('r', '$3::date')}
   where t.indicator_id = $2 and ${WAS_HELD('r', 'department_id')}
  union
  select ${holderOf('i', 'owner_id')} from indicator i ${joinHolders('i', '$3::date')}
   where i.id = $2 and ${WAS_HELD('i', 'owner_id')}
   order by 1`;
