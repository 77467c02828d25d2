import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { holderOf, joinHolders } from '../measure/holding.read-model.js';

/**
 * The departments that answer for any of some targets on a day: by a duty other than support in a measure that states it, or as
 * the owner of its indicator; a body that is no more through whoever took it over.
 */
export async function answeringFor(
  em: EntityManager,
  targetIds: readonly string[],
  today: string,
): Promise<string[]> {
  const found = await rowsInTransaction<{ id: string }>(em, ANSWERING, [targetIds, today]);
  return found.map(({ id }) => id);
}

const ANSWERING = `
  select distinct d.id, d.ordinal
    from target t
    join indicator i on i.id = t.indicator_id
    ${joinHolders('i', '$2::date')}
    left join target_measure tm on tm.target_id = t.id
    left join responsibility r on r.measure_id = tm.measure_id and r.role <> 'SUPPORT'
    ${joinHolders('r', '$2::date')}
    join department d on d.id = ${holderOf('i', 'owner_id')}
      or d.id = ${holderOf('r')} and (r.role <> 'LOCAL' or d.region_id = t.region_id)
   where t.id = any($1::uuid[]) and d.kind = 'ORGANISATION'
   order by d.ordinal, d.id`;
