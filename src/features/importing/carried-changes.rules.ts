import type { ItemState, Said } from './decided.rules.js';
import type { MeasureProposal, Proposal, TargetProposal } from './proposal.rules.js';

interface Item {
  state: ItemState;
  measureId: string | null;
  targetId: string | null;
  /** What it was before; null of what is not carried. */
  confirmed: Proposal | null;
  said: Said;
}

/** What a publication changes of one object, field by field. */
interface Change {
  id: string;
  fields: Record<string, { before: unknown; after: unknown }>;
}

/** What a new version of a text makes another of what was confirmed: for the record, since the rows are written over. */
export function carriedChanges(items: readonly Item[]): Change[] {
  return items.flatMap(({ state, measureId, targetId, confirmed, said }) => {
    const id = measureId ?? targetId;
    if (state === 'REJECTED' || id === null || confirmed === null) return [];
    const [before, after] = [termsOf({ ...said, says: confirmed } as Said), termsOf(said)];
    const changed = Object.keys(after).filter((field) => !alike(before[field], after[field]));
    if (changed.length === 0) return [];
    const fields = changed.map((field) => [field, { before: before[field], after: after[field] }]);
    return [{ id, fields: Object.fromEntries(fields) }];
  });
}

/** What an object says, without where it stands: every object stands elsewhere in a new text. */
function termsOf({ kind, says }: Said): Record<string, unknown> {
  if (kind === 'MEASURE') return measureTerms(says);
  return kind === 'TARGET' ? targetTerms(says) : {};
}

const measureTerms = ({ title, duties }: MeasureProposal) => ({
  title,
  duties: duties.map(({ name, role, resolution }) => ({ name, role, departmentId: resolution.departmentId })),
});

function targetTerms({ indicator, ...target }: TargetProposal) {
  const { indicatorCandidates: _, unitAsWritten: __, spans: ___, confidence: ____, ...terms } = target;
  return { ...terms, indicator: indicator.id ?? indicator.name };
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
