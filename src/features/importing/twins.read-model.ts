import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { type Identity, identityOf } from './identity.rules.js';
import { nameOf } from './indicator-rows.rules.js';
import type { Publication } from './published-rows.rules.js';

type Surroundings = Pick<Publication, 'twins' | 'namedIndicators' | 'firstOrdinal'>;

const TWINS = `
  with kin (id) as (
    select $1::uuid
    union select r.other_id from policy_relation r
           where r.policy_id = $1 and r.kind in ('SAME_AS', 'INTERPRETS', 'FORWARDS')
    union select r.policy_id from policy_relation r
           where r.other_id = $1 and r.kind in ('SAME_AS', 'INTERPRETS', 'FORWARDS')
  ), stated as (
    select ts.target_id as id, count(*) filter (where pt.policy_id <> $1)::int as places,
           bool_or(pt.policy_id in (select k.id from kin k)) as "byKin"
      from target_span ts
      join source_span s on s.id = ts.span_id
      join policy_text pt on pt.id = s.policy_text_id
     group by ts.target_id
  )
  select t.id, t.indicator_id as "indicatorId", t.region_id as "regionId", t.scope, t.comparator, t.quantity,
         t.quantity_high as "quantityHigh", t.due_on as "dueOn", t.cadence, stated.places
    from target t
    join stated on stated.id = t.id and stated."byKin"
   where t.dropped_at is null
   order by t.ordinal desc, t.id desc`;

const NAMED = `
  select i.id, i.name, i.unit_code as unit from indicator i
   where i.name = any($1::text[]) order by i.ordinal desc, i.id desc`;

const ORDINALS = `
  select coalesce((select max(i.ordinal) + 1 from indicator i), 0) as indicator,
         coalesce((select max(t.ordinal) + 1 from target t), 0) as target`;

/** What the rows of a policy's publication have to fit in with, as the transaction sees it. */
export async function surroundings(
  em: EntityManager,
  { policyId, newNames }: { policyId: string; newNames: readonly string[] },
): Promise<Surroundings> {
  const of = <Row>(text: string, values: unknown[] = []) => rowsInTransaction<Row>(em, text, values);
  const twins = await of<Identity & { id: string; places: number }>(TWINS, [policyId]);
  const named = await of<{ id: string; name: string; unit: string }>(NAMED, [newNames]);
  const [firstOrdinal] = await of<{ indicator: number; target: number }>(ORDINALS);
  return {
    // Of several alike the first of the register comes last, and stays.
    twins: new Map(twins.map(({ id, places, ...identity }) => [identityOf(identity), { id, places }])),
    namedIndicators: new Map(named.map((row) => [nameOf(row), row.id])),
    firstOrdinal: firstOrdinal ?? { indicator: 0, target: 0 },
  };
}
