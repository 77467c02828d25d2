import type { EntityManager } from '@mikro-orm/postgresql';
import { Decimal } from '../../shared/decimal.js';
import { rowsInTransaction } from '../../shared/rows.js';
import { loadRuleSet, loadTerms, seriesKey } from './load-terms.js';
import { loadValues } from './load-values.js';
import { AT_ONCE, STANDING_COLUMNS, type StandingRow, standingRow } from './restate-standings.js';

/** Where a stored standing, or a value in force, is not what its reports make it. */
export interface Difference {
  /** The key of a target; of a value its indicator, region and period. */
  of: string;
  field: string;
  stored: string | null;
  reckoned: string | null;
}

const STORED = `
  select t.id, to_jsonb(s) as stored, s.reckoned_on as "reckonedOn"
    from target t left join standing s on s.target_id = t.id
   where t.id > $1::uuid order by t.id limit ${AT_ONCE}`;

interface StoredRow {
  id: string;
  stored: StandingRow | null;
  reckonedOn: string | null;
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Reckons every standing again, some hundreds at a time, for the day that it says and by the rules that are in force
 * today, and for today whether time has changed it; and holds the verified values in force against the reports.
 */
export async function* checkStandings(em: EntityManager, today: string): AsyncGenerator<Difference> {
  const ruleSet = await loadRuleSet(em, today);
  for (let after = FIRST; ; ) {
    const stored = await rowsInTransaction<StoredRow>(em, STORED, [after]);
    const ids = stored.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    const terms = new Map((await loadTerms(em, ids)).map((each) => [each.id, each]));
    const values = await loadValues(em, ids);
    for (const row of stored) {
      const of = terms.get(row.id);
      if (!of) continue;
      const reckon = (day: string) => standingRow(of, values.get(seriesKey(of)), { today: day, ruleSet });
      yield* differences(row, reckon, today);
    }
  }
  yield* await rowsInTransaction<Difference>(em, VALUES, []);
}

function differences(
  { id, stored, reckonedOn }: StoredRow,
  reckon: (day: string) => StandingRow,
  today: string,
): Difference[] {
  if (!stored || !reckonedOn)
    return [{ of: id, field: 'standing', stored: null, reckoned: text(reckon(today).status) }];
  const then = reckon(reckonedOn);
  const found = STANDING_COLUMNS.flatMap((field) => {
    const [is, due] = [text(stored[field]), text(then[field])];
    return same(is, due) ? [] : [{ of: id, field, stored: is, reckoned: due }];
  });
  const { status } = reckon(today);
  const isOld = found.length === 0 && status !== stored.status;
  return isOld
    ? [{ of: id, field: `status on ${today}`, stored: text(stored.status), reckoned: text(status) }]
    : found;
}

const text = (value: StandingRow['status']): string | null =>
  value === null ? null : Array.isArray(value) ? value.join(' ') : String(value);

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** JSON writes exact numbers without their trailing zeros, or with. */
const same = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && NUMBER.test(a) && NUMBER.test(b) && new Decimal(a).equals(b));

const VALUES = `
  select coalesce(o.indicator_id, r.indicator_id) || ' ' || coalesce(o.region_id, r.region_id) || ' '
           || coalesce(o.period, r.period) as of, 'verified value' as field,
         o.quantity || ' ' || o.report_id as stored, r.quantity || ' ' || r.id as reckoned
    from (select o.* from observation o where o.verified) o
    full join (
      select distinct on (r.indicator_id, r.region_id, r.period) r.*
        from progress_report r where r.state = 'VERIFIED'
       order by r.indicator_id, r.region_id, r.period, r.revision desc
    ) r on r.indicator_id = o.indicator_id and r.region_id = o.region_id and r.period = o.period
   where (o.quantity, o.report_id) is distinct from (r.quantity, r.id)
   order by 1
   limit 1000`;
