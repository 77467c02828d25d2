import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { loadPastTerms, loadRuleSet, seriesKey } from '../target/load-terms.js';
import type { PeriodValue } from '../target/target.rules.js';
import { pastVerdict } from '../target/verdict.rules.js';
import type { PastVerdict } from './counted.read-model.js';

// Of each period the revision verified last by the end of the day, as the city's clocks show it.
const HISTORY = `
  select distinct on (r.indicator_id, r.region_id, r.period)
         r.indicator_id as "indicatorId", r.region_id as "regionId", r.period, r.period_ends_on as "endsOn",
         r.quantity as value, true as verified, r.id as "reportId"
    from progress_report r
    join (select distinct t.indicator_id, t.region_id from target t where t.id = any($1::uuid[])) held
      on held.indicator_id = r.indicator_id and held.region_id = r.region_id
   where r.state = 'VERIFIED' and r.decided_at < ($2::date + 1)::timestamp at time zone $3
   order by r.indicator_id, r.region_id, r.period, r.revision desc`;

interface ValueRow extends PeriodValue {
  indicatorId: string;
  regionId: string;
}

/** How targets stood on a past day, by the same rules and by what was verified until then. */
export async function pastVerdicts(
  em: EntityManager,
  { targetIds, asOf, timeZone }: { targetIds: readonly string[]; asOf: string; timeZone: string },
): Promise<PastVerdict[]> {
  const [terms, history, ruleSet] = await Promise.all([
    loadPastTerms(em, targetIds, { asOf, timeZone }),
    rowsInTransaction<ValueRow>(em, HISTORY, [targetIds, asOf, timeZone]),
    loadRuleSet(em, asOf),
  ]);
  const series = new Map<string, PeriodValue[]>();
  for (const { indicatorId, regionId, ...value } of history) {
    const key = seriesKey({ indicatorId, regionId });
    const values = series.get(key) ?? [];
    values.push(value);
    series.set(key, values);
  }
  return terms.map((term) => {
    const judged = pastVerdict(term, series.get(seriesKey(term)) ?? [], asOf, ruleSet);
    const { status, light, attainment, reportIds } = judged;
    return {
      target_id: term.id,
      status,
      light,
      attainment,
      report_ids: reportIds,
      due_on: term.statedDueOn,
      due_in_force: term.dueOn,
    };
  });
}
