import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { BorneName } from './names.rules.js';

// Names are unique by their days, which no index can say: whoever enters a second one waits for the first.
const LOCKED = 'select r.id from region r where r.id = $1 for no key update';

const NAMES = `
  select n.name, n.kind, n.valid_from::text as "validFrom", n.valid_to::text as "validTo",
         d.id as "departmentId", d.name as department
    from department_name n join department d on d.id = n.department_id
   where d.region_id = $1 order by d.ordinal, d.id, n.kind, n.name, n.id`;

/** Every name of a region's departments, which nobody else changes before this transaction ends; null: no region. */
export async function lockedNames(em: EntityManager, regionId: string): Promise<BorneName[] | null> {
  const [region] = await rowsInTransaction(em, LOCKED, [regionId]);
  return region ? rowsInTransaction<BorneName>(em, NAMES, [regionId]) : null;
}
