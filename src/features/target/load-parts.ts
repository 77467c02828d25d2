import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { termsInForce } from './deadline.read-model.js';
import type { PartOfPlan, StatedTerms } from './plan.rules.js';

/** One region's part of a total, as it is in force. */
export interface PartInForce {
  id: string;
  regionId: string;
  version: number;
  terms: StatedTerms;
}

const PARTS = `
  select t.id, t.region_id as "regionId", ${termsInForce('t')} as terms,
         (select count(*)::int from target_change c where c.target_id = t.id) as version
    from target t
    join region g on g.id = t.region_id
   where t.part_of_id = $1 and t.cancelled_at is null and t.dropped_at is null
   order by g.ordinal, t.id
     for no key update of t`;

/** The parts that a total is split into, in the order of their regions; locked, after their whole. */
export const loadParts = (em: EntityManager, wholeId: string): Promise<PartInForce[]> =>
  rowsInTransaction(em, PARTS, [wholeId]);

/** What changes of the whole keep of its parts. */
export const planOfParts = (parts: readonly PartInForce[]): PartOfPlan[] =>
  parts.map(({ regionId, terms: { value, unit, quantity } }) => ({ regionId, value, unit, quantity }));
