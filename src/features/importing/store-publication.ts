import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { PublishedRows } from './published-rows.rules.js';

type Stored =
  | 'source_span'
  | 'measure'
  | 'responsibility'
  | 'indicator'
  | 'target'
  | 'target_span'
  | 'target_measure';

/** What a new version of a text says anew of an object that it goes on with; it is stated again, if it had not been. */
const RESTATED: Partial<Record<Stored, string>> = {
  measure: ` on conflict (id) do update set ${excluded('title', 'ordinal', 'clause_id', 'span_id', 'note_span_id', 'open_tail_span_id', 'dropped_at')}`,
  target: ` on conflict (id) do update set ${excluded('scope', 'comparator', 'value', 'value_high', 'quantity', 'quantity_high', 'starts_on', 'due_on', 'due_precision', 'cadence', 'strength', 'hedges', 'indicator_id', 'region_id', 'unit_code', 'dropped_at')}`,
};

// What was said of them in the older text is said anew: the rows that are gone were nobody's but theirs.
const DUTIES_BEFORE = 'delete from responsibility where measure_id = any($1::uuid[])';
const PLACES_BEFORE = `
  delete from target_span ts using source_span s, policy_text pt
   where s.id = ts.span_id and pt.id = s.policy_text_id and pt.policy_id = $2 and ts.target_id = any($1::uuid[])`;
const LINKS_BEFORE = `
  delete from target_measure tm using measure m
   where m.id = tm.measure_id and m.policy_id = $2 and tm.target_id = any($1::uuid[])`;
const BECAME = `
  update draft_item i set measure_id = b."measureId", target_id = b."targetId"
    from jsonb_to_recordset($1::jsonb) b ("itemId" uuid, "measureId" uuid, "targetId" uuid)
   where i.id = b."itemId"`;

/** Writes the rows of a publication over what its policy said before. */
export async function storePublication(
  em: EntityManager,
  { policyId, rows }: { policyId: string; rows: PublishedRows },
): Promise<void> {
  const store = async (table: Stored, stored: readonly object[]): Promise<void> => {
    const [first] = stored;
    if (first) await rowsInTransaction(em, upsert(table, Object.keys(first)), [JSON.stringify(stored)]);
  };
  await store('source_span', rows.spans);
  await store('measure', rows.measures);
  await rowsInTransaction(em, DUTIES_BEFORE, [rows.measures.map(({ id }) => id)]);
  await store('responsibility', rows.duties);
  await store('indicator', rows.indicators);
  await store('target', rows.targets);
  await rowsInTransaction(em, PLACES_BEFORE, [rows.statedIds, policyId]);
  await store('target_span', rows.targetSpans);
  await rowsInTransaction(em, LINKS_BEFORE, [rows.statedIds, policyId]);
  await store('target_measure', rows.targetMeasures);
  await rowsInTransaction(em, BECAME, [JSON.stringify(rows.became)]);
}

/** The columns are those of our own rows, never a caller's words; all others keep their defaults. */
function upsert(table: Stored, names: readonly string[]): string {
  const columns = names.map((name) => `"${name}"`).join(', ');
  return `
    insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)${RESTATED[table] ?? ''}`;
}

function excluded(...columns: string[]): string {
  return columns.map((column) => `${column} = excluded.${column}`).join(', ');
}
