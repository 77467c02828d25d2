import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { seriesKey } from './load-terms.js';
import type { PeriodValue } from './target.rules.js';

/** The values in force of an indicator in a region. */
export interface Series {
  verified: PeriodValue[];
  /** What was said last of each period, verified or not; the same list where nothing waits for a decision. */
  reported: PeriodValue[];
}

interface ValueRow extends PeriodValue {
  indicatorId: string;
  regionId: string;
  isLatest: boolean;
}

// Of what was verified and what was self-reported the later recorded is the latest word on its period.
const VALUES = `
  select o.indicator_id as "indicatorId", o.region_id as "regionId", o.period, o.period_ends_on as "endsOn",
         o.quantity as value, o.verified, o.report_id as "reportId",
         not exists (select 1 from observation other
                      where (other.indicator_id, other.region_id, other.period)
                          = (o.indicator_id, o.region_id, o.period)
                        and (other.recorded_at, other.verified) > (o.recorded_at, o.verified)) as "isLatest"
    from observation o
    join (select distinct t.indicator_id, t.region_id from target t where t.id = any($1::uuid[])) held
      on held.indicator_id = o.indicator_id and held.region_id = o.region_id
   order by o.period_ends_on, o.period`;

/** The values that targets are held against, by `seriesKey`. */
export async function loadValues(
  em: EntityManager,
  targetIds: readonly string[],
): Promise<Map<string, Series>> {
  const found = new Map<string, ValueRow[]>();
  for (const row of await rowsInTransaction<ValueRow>(em, VALUES, [targetIds])) {
    const key = seriesKey(row);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return new Map([...found].map(([key, values]) => [key, seriesOf(values)]));
}

function seriesOf(values: ValueRow[]): Series {
  const verified = values.filter((value) => value.verified);
  const waits = values.some((value) => value.isLatest && !value.verified);
  return { verified, reported: waits ? values.filter(({ isLatest }) => isLatest) : verified };
}
