import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { dutyHolders, holderOf, joinHolders } from '../measure/holding.read-model.js';
import type { MovedDuty } from './outcome.rules.js';

/** What a department holds: what it does for a measure, or an indicator. */
export interface HeldFunction {
  kind: 'MEASURE' | 'INDICATOR';
  uuid: string;
  name: string;
  /** Of an indicator, none. */
  roles: MovedDuty['roles'];
}

/** All that a department holds now, measures in the order of the documents first; what no text states any more is left out. */
export const functionsHeld = (em: EntityManager, departmentUuid: string): Promise<HeldFunction[]> =>
  rowsInTransaction<HeldFunction>(em, HELD, [departmentUuid]);

const HELD = `
  select f.kind, f.uuid, f.name, f.roles from (
    select 'MEASURE' as kind, m.id as uuid, coalesce(m.title, left(s.quote, 40)) as name,
           array_agg(distinct r.role) as roles, p.ordinal as policy, m.ordinal
      from (${dutyHolders(null)}) held
      join responsibility r on r.id = held.duty_id
      join measure m on m.id = r.measure_id and m.dropped_at is null
      join policy p on p.id = m.policy_id
      join source_span s on s.id = m.span_id
     where held.department_id = $1
     group by m.id, p.id, s.id
    union all
    select 'INDICATOR', i.id, i.name, '{}', null, i.ordinal
      from indicator i ${joinHolders('i', null)}
     where ${holderOf('i', 'owner_id')} = $1) f
   order by f.kind desc, f.policy, f.ordinal, f.uuid`;
