import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { seriesKey } from './load-terms.js';
import type { Series } from './load-values.js';
import { knownUntil, momentFrom, momentValues } from './moment.read-model.js';
import type { Moment } from './moment.rules.js';
import { withRegister } from './register.read-model.js';
import type { PeriodValue } from './target.rules.js';

const BY_THEN = knownUntil(momentFrom(2));

// Reports never change what they said, so that their instants tell what stood at any moment: of each period that was
// over the revision verified last, and the one that still waited, where there was one.
const VALUES = `
  select distinct on (r.indicator_id, r.region_id, r.period_ends_on, r.period, said.verified)
         r.indicator_id as "indicatorId", r.region_id as "regionId", r.period, r.period_ends_on as "endsOn",
         r.quantity as value, said.verified, r.id as "reportId", r.revision
    from progress_report r
    join (select distinct t.indicator_id, t.region_id from target t where t.id = any($1::uuid[])) held
      on held.indicator_id = r.indicator_id and held.region_id = r.region_id
   cross join lateral (select r.decided_at is not null and r.decided_at < ${BY_THEN} as decided) by_then
   cross join lateral (select by_then.decided and r.state = 'VERIFIED' as verified) said
   where r.period_ends_on <= $2::date and r.submitted_at < ${BY_THEN}
     and (r.withdrawn_at is null or r.withdrawn_at >= ${BY_THEN})
     and not (by_then.decided and r.state = 'RETURNED')
   order by r.indicator_id, r.region_id, r.period_ends_on, r.period, said.verified, r.revision desc`;

interface ValueRow extends PeriodValue {
  indicatorId: string;
  regionId: string;
  revision: number;
}

/** The values that targets were held against at a moment, by `seriesKey`: as `loadValues` would have found them then. */
export async function loadPastValues(
  em: EntityManager,
  targetIds: readonly string[],
  moment: Moment,
): Promise<Map<string, Series>> {
  const found = new Map<string, ValueRow[]>();
  for (const row of await rowsInTransaction<ValueRow>(em, withRegister(moment, 4) + VALUES, [
    targetIds,
    ...momentValues(moment),
  ])) {
    const key = seriesKey(row);
    const series = found.get(key);
    if (series) series.push(row);
    else found.set(key, [row]);
  }
  return new Map([...found].map(([key, values]) => [key, seriesOf(values)]));
}

/** Of what was verified and what waited the later revision is the latest word on its period. */
function seriesOf(values: readonly ValueRow[]): Series {
  const verified = values.filter((value) => value.verified);
  if (verified.length === values.length) return { verified, reported: verified };
  const latest = new Map<string, ValueRow>();
  for (const value of values) {
    const other = latest.get(value.period);
    if (!other || other.revision < value.revision) latest.set(value.period, value);
  }
  const reported = [...latest.values()];
  return { verified, reported: reported.every((value) => value.verified) ? verified : reported };
}
