import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import { firstChange, judged } from './judged.rules.js';
import { type KeyedTerms, loadRuleSet, loadTerms, seriesKey } from './load-terms.js';
import { loadValues, type Series } from './load-values.js';
import type { RuleSet } from './rule-set.rules.js';
import { staleOn } from './stale.rules.js';

/** Which targets: those of one indicator in one region, those with these keys, or every one. */
export type Restated = { indicatorId: string; regionId: string } | readonly string[] | 'all';

/** More targets than these are judged in turns, so that their values never fill the memory. */
export const AT_ONCE = 500;

/**
 * Judges targets anew and stores the verdicts, inside the caller's transaction: by verified values, and by what was
 * self-reported. Call it after every change of a value, a term or a milestone.
 */
export async function restateStandings(
  em: EntityManager,
  { targets, today }: { targets: Restated; today: string },
): Promise<void> {
  const ids = await lock(em, targets);
  // Read after the lock: an adoption that held it until now is seen.
  const ruleSet = await loadRuleSet(em, today);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const [terms, values] = [await loadTerms(em, some), await loadValues(em, some)];
    const rows = terms.map((each) => standingRow(each, values.get(seriesKey(each)), { today, ruleSet }));
    await rowsInTransaction(em, UPSERT, [JSON.stringify(rows)]);
  }
}

/** Queues with whoever else restates the same targets: values are read only after, so that none is overlooked. */
async function lock(em: EntityManager, targets: Restated): Promise<string[]> {
  const [condition, values] = conditionOf(targets);
  const text = `select t.id from target t where ${condition} order by t.id for no key update`;
  return (await rowsInTransaction<{ id: string }>(em, text, values)).map(({ id }) => id);
}

function conditionOf(targets: Restated): [condition: string, values: unknown[]] {
  if (targets === 'all') return ['true', []];
  if ('indicatorId' in targets) {
    return ['t.indicator_id = $1 and t.region_id = $2', [targets.indicatorId, targets.regionId]];
  }
  return ['t.id = any($1::uuid[])', [targets]];
}

/** The row that a target's standing is on a day: what is stored, and what a check compares with it. */
export function standingRow(
  { id, reportedEvery, ...terms }: KeyedTerms,
  { verified, reported }: Series = { verified: [], reported: [] },
  { today, ruleSet }: { today: string; ruleSet: RuleSet },
): StandingRow {
  const { official, claimed } = judged(terms, { verified, reported }, { today, ruleSet });
  return {
    target_id: id,
    status: official.status,
    light: official.light,
    attainment: official.attainment,
    expected: official.expected,
    gap_points: official.gapPoints,
    quantity: official.value,
    period: official.asOfPeriod,
    reached_late: official.reachedLate,
    missed_months: official.missed?.months ?? null,
    missed_since: official.missed?.since ?? null,
    basis: official.basis,
    report_ids: official.reportIds,
    reported_status: claimed.status,
    reported_light: claimed.light,
    reported_attainment: claimed.attainment,
    reported_quantity: claimed.value,
    reported_period: claimed.asOfPeriod,
    reported_ids: claimed.reportIds,
    reckoned_on: today,
    changes_on: firstChange(official, claimed),
    stale_on: staleOn(terms, { cadence: reportedEvery, reported }),
    rule_set_version: ruleSet.version,
  };
}

export const STANDING_COLUMNS = [
  'target_id',
  'status',
  'light',
  'attainment',
  'expected',
  'gap_points',
  'quantity',
  'period',
  'reached_late',
  'missed_months',
  'missed_since',
  'basis',
  'report_ids',
  'reported_status',
  'reported_light',
  'reported_attainment',
  'reported_quantity',
  'reported_period',
  'reported_ids',
  'reckoned_on',
  'changes_on',
  'stale_on',
  'rule_set_version',
] as const;
export type StandingRow = {
  [Column in (typeof STANDING_COLUMNS)[number]]: string | number | boolean | string[] | null;
};

const UPSERT = `
  insert into standing (${STANDING_COLUMNS.join(', ')})
  select ${STANDING_COLUMNS.join(', ')} from jsonb_populate_recordset(null::standing, $1::jsonb)
  on conflict (target_id) do update set ${STANDING_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}`;
