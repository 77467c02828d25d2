import type { EntityManager } from '@mikro-orm/postgresql';
import { rowsInTransaction } from '../../shared/rows.js';
import type { ConfirmedObjects } from './carried.rules.js';
import {
  type ConfirmedDutyRow,
  type ConfirmedFactsRow,
  type ConfirmedMeasureRow,
  type ConfirmedTargetRow,
  factsSaid,
  measureSaid,
  targetSaid,
} from './confirmed-rows.rules.js';

const FACTS = `
  select p.title, p.document_number as "documentNumber", p.issuer,
         p.issuer_department_id as "issuerDepartmentId", p.kind, p.region_id as "regionId", p.level,
         p.issued_on as "issuedOn", p.effective_from as "effectiveFrom", p.effective_to as "effectiveTo",
         p.effective_on_issue as "effectiveOnIssue"
    from policy p where p.id = $1`;

const place = (span: string): string => `json_build_object('start', ${span}."start", 'end', ${span}."end")`;

const MEASURES = `
  select m.id, c.path, m.title, ${place('s')} as span,
         case when n.id is not null then ${place('n')} end as "noteSpan",
         case when o.id is not null then ${place('o')} end as "openTailSpan"
    from measure m
    join clause c on c.id = m.clause_id
    join source_span s on s.id = m.span_id
    left join source_span n on n.id = m.note_span_id and n.policy_text_id = $2
    left join source_span o on o.id = m.open_tail_span_id and o.policy_text_id = $2
   where m.policy_id = $1 and m.dropped_at is null and s.policy_text_id = $2
   order by s."start", m.id`;

// The members of a group stand behind it: the text names the group.
const DUTIES = `
  select r.measure_id as "measureId", r.name, r.role, r.origin, ${place('s')} as span,
         r.department_id as "departmentId", d.kind as "departmentKind"
    from responsibility r
    join measure m on m.id = r.measure_id
    join source_span s on s.id = r.span_id
    join department d on d.id = r.department_id
   where m.policy_id = $1 and s.policy_text_id = $2 and r.origin <> 'GROUP'
   order by r.ordinal, r.id`;

const TARGETS = `
  select t.id, t.policy_id = $1 as "isOwn", t.region_id as "regionId", t.scope, t.comparator, t.value,
         t.value_high as "valueHigh", t.unit_code as unit, t.due_on as "dueOn", t.due_precision as "duePrecision",
         t.cadence, t.strength, t.hedges, t.starts_on as "startsOn",
         json_build_object('id', i.id, 'name', i.name, 'unit', i.unit_code, 'direction', i.direction,
           'aggregation', i.aggregation, 'cadence', i.cadence) as indicator,
         json_agg(json_build_object('start', s."start", 'end', s."end", 'path', coalesce(ts.path, ''),
           'context', ts.context) order by s."start", s."end") as spans
    from target t
    join indicator i on i.id = t.indicator_id
    join target_span ts on ts.target_id = t.id
    join source_span s on s.id = ts.span_id and s.policy_text_id = $2
   where t.dropped_at is null
   group by t.id, i.id
   order by min(s."start"), t.id`;

interface Base {
  policyId: string;
  /** The version of its text whose statements are asked for. */
  policyTextId: string;
}

/** What one version of a policy's text states, as it was confirmed, in the shape of proposals. */
export async function confirmedObjects(
  em: EntityManager,
  { policyId, policyTextId }: Base,
): Promise<ConfirmedObjects> {
  const of = <Row>(text: string) => rowsInTransaction<Row>(em, text, [policyId, policyTextId]);
  const [facts] = await rowsInTransaction<ConfirmedFactsRow>(em, FACTS, [policyId]);
  if (!facts) throw new Error(`There is no policy ${policyId}`);
  const measures = await of<ConfirmedMeasureRow>(MEASURES);
  const duties = new Map<string, ConfirmedDutyRow[]>(measures.map(({ id }) => [id, []]));
  for (const duty of await of<ConfirmedDutyRow>(DUTIES)) duties.get(duty.measureId)?.push(duty);
  const targets = await of<ConfirmedTargetRow>(TARGETS);
  return {
    facts: factsSaid(facts),
    measures: measures.map((row) => ({ id: row.id, says: measureSaid(row, duties.get(row.id) ?? []) })),
    targets: targets.map((row) => ({ id: row.id, isOwn: row.isOwn, says: targetSaid(row) })),
  };
}
