import type { Known } from './known.rules.js';
import type { DutyProposal, MeasureProposal } from './proposal.rules.js';
import type { Row, SpanOf } from './published-rows.rules.js';

interface Named {
  duty: DutyProposal;
  departmentId: string;
  /** The group that stands for the department. */
  groupId: string | null;
  ordinal: number;
}

/** The duties of a measure: those that the text names, and of a group one for each member beside it. */
export function dutyRows(
  { measureId, says }: { measureId: string; says: MeasureProposal },
  { departments }: Known,
  spanOf: SpanOf,
  newId: () => string,
): Row[] {
  const named = says.duties.flatMap((duty, at): Named[] => {
    const { departmentId } = duty.resolution;
    return departmentId === null ? [] : [{ duty, departmentId, groupId: null, ordinal: at + 1 }];
  });
  const members = named.flatMap(({ duty, departmentId, ordinal }) =>
    (departments.get(departmentId)?.memberIds ?? []).map(
      (memberId): Named => ({ duty, departmentId: memberId, groupId: departmentId, ordinal }),
    ),
  );
  // What a text names comes first: a member that it names besides its group keeps the duty of its own.
  const each = new Map<string, Named>();
  for (const row of [...named, ...members]) {
    const key = `${row.departmentId} ${row.duty.role}`;
    if (!each.has(key)) each.set(key, row);
  }
  return [...each.values()].map(({ duty, departmentId, groupId, ordinal }) => ({
    id: newId(),
    name: duty.name,
    role: duty.role,
    origin: groupId ? 'GROUP' : duty.origin,
    ordinal,
    measure_id: measureId,
    department_id: departmentId,
    span_id: spanOf(duty.span),
    group_id: groupId,
  }));
}
