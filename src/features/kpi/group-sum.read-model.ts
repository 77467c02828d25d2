import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, statement } from '../../shared/rows.js';

interface IndicatorUnit {
  code: string;
  factor: string;
  dimension: string;
}

/** The unit of the one indicator of targets, null where they have several; and around which of their regions others lie. */
export async function groundOf(
  em: EntityManager,
  targetIds: readonly string[],
): Promise<{ unit: IndicatorUnit | null; around: Map<string, string[]> }> {
  const [found] = await rows<{ units: (IndicatorUnit & { id: string })[]; regions: [string, string[]][] }>(
    em,
    GROUND,
    [targetIds],
  );
  const [unit = null, ...others] = found?.units ?? [];
  return { unit: others.length > 0 ? null : unit, around: new Map(found?.regions ?? []) };
}

const GROUND = statement(
  'kpi.ground',
  `with recursive asked as (
     select t.indicator_id, t.region_id from target t where t.id = any($1::uuid[])
   ), above as (
     select r.id as region, r.parent_id as outer_id from region r where r.id in (select a.region_id from asked a)
      union
     select o.region, r.parent_id from above o join region r on r.id = o.outer_id
   )
   select coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'code', u.code, 'factor', u.factor::text, 'dimension', u.dimension))
             from indicator i join unit u on u.code = i.unit_code
            where i.id in (select a.indicator_id from asked a)), '[]') as units,
          coalesce((select jsonb_agg(jsonb_build_array(o.region, o.outer_ids))
             from (select o.region, jsonb_agg(o.outer_id) as outer_ids from above o where o.outer_id is not null
                    group by o.region) o), '[]') as regions`,
);
