import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';

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
  with recursive followed (predecessor_id, successor_id) as (
    select s.predecessor_id, s.successor_id from department_succession s
     where s.happened_on is null or s.happened_on <= $2::date
  ), answering (id) as (
    select r.department_id
      from target t
      join target_measure tm on tm.target_id = t.id
      join responsibility r on r.measure_id = tm.measure_id
      join department d on d.id = r.department_id
     where t.id = any($1::uuid[]) and r.role <> 'SUPPORT' and (r.role <> 'LOCAL' or d.region_id = t.region_id)
    union
    select i.owner_id from target t join indicator i on i.id = t.indicator_id where t.id = any($1::uuid[])
    union
    select f.successor_id from followed f join answering a on a.id = f.predecessor_id
  )
  select d.id
    from answering a
    join department d on d.id = a.id
   where d.kind = 'ORGANISATION' and not exists (select from followed f where f.predecessor_id = d.id)
   order by d.ordinal, d.id`;
