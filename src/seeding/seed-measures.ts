import type { EntityManager } from '@mikro-orm/postgresql';
import { stableId } from '../shared/stable-id.js';
import { insert } from './insert.js';
import type { Seeds } from './seed-files.js';
import { clauseId, policyId, textId } from './seed-policies.js';
import { departmentId } from './seed-reference.js';
import type { DutySeed, MeasureSeed } from './seed-types.js';

export const measureId = (key: string): string => stableId('measure', key);

/** A span of a policy's text by its place: the same characters are one span, whoever points to them. */
export const spanId = (policy: string, { start, end }: { start: number; end: number }): string =>
  stableId('source_span', `${policy}\0${start}\0${end}`);

/** The rows of spans, quotes cut from the text itself; the database checks them once more. */
export function spanRows(
  texts: ReadonlyMap<string, string>,
  spans: readonly { policy: string; start: number; end: number }[],
) {
  return spans.map(({ policy, start, end }) => ({
    id: spanId(policy, { start, end }),
    start,
    end,
    quote: texts.get(policy)?.slice(start, end),
    policy_text_id: textId(policy),
  }));
}

/** Measures and duties; a group named in a note stands for its members, who get a duty each beside it. */
export async function seedMeasures(
  em: EntityManager,
  { measures, departments }: Seeds,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const spans = measures.flatMap(({ policy, start, end, note, openTail, duties }) =>
    [{ start, end }, note, openTail, ...duties].flatMap((span) =>
      span ? [{ policy, start: span.start, end: span.end }] : [],
    ),
  );
  await insert(em, 'source_span', spanRows(texts, spans));
  await insert(
    em,
    'measure',
    measures.map(({ key, policy, path, title, note, openTail, ...span }, ordinal) => ({
      id: measureId(key),
      key,
      title,
      ordinal,
      policy_id: policyId(policy),
      clause_id: clauseId(policy, path),
      span_id: spanId(policy, span),
      note_span_id: note && spanId(policy, note),
      open_tail_span_id: openTail && spanId(policy, openTail),
    })),
  );
  const membersOf = new Map(
    departments.filter(({ kind }) => kind === 'GROUP').map(({ key, members }) => [key, members]),
  );
  const named = measures.flatMap((measure) => measure.duties.map((duty) => dutyRow(measure, duty)));
  const expanded = measures.flatMap((measure) =>
    measure.duties.flatMap((duty) =>
      (membersOf.get(duty.department) ?? []).map((member) => dutyRow(measure, duty, member)),
    ),
  );
  // What a text names comes first: a member that it names besides its group keeps the duty of its own.
  await insert(em, 'responsibility', named);
  await insert(em, 'responsibility', expanded);
}

function dutyRow(measure: MeasureSeed, duty: DutySeed, member?: string) {
  const department = member ?? duty.department;
  return {
    id: stableId('responsibility', `${measure.key}\0${department}\0${duty.role}`),
    name: duty.name,
    role: duty.role,
    origin: member ? 'GROUP' : duty.origin,
    ordinal: duty.ordinal,
    measure_id: measureId(measure.key),
    department_id: departmentId(department),
    span_id: spanId(measure.policy, duty),
    group_id: member ? departmentId(duty.department) : null,
  };
}
