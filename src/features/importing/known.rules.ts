import type { Unit } from '../indicator/quantity.rules.js';
import type { IndicatorProposal, Place } from './proposal.rules.js';

export interface KnownClause extends Place {
  id: string;
  path: string;
}

export interface KnownDepartment {
  id: string;
  kind: 'ORGANISATION' | 'GROUP' | 'COLLECTIVE';
  /** Whom a group stands for. */
  memberIds: readonly string[];
}

/** What the service knows already, as far as the items of a draft speak of it. */
export interface Known {
  /** The version of the text that was read. */
  text: string;
  /** In the order of the document. */
  clauses: readonly KnownClause[];
  /** By code. */
  units: ReadonlyMap<string, Unit>;
  regionIds: ReadonlySet<string>;
  departments: ReadonlyMap<string, KnownDepartment>;
  indicators: ReadonlyMap<string, IndicatorProposal & { id: string }>;
}

/** The innermost clause that a character stands in; null before the first one. */
export function clauseAt(clauses: readonly KnownClause[], at: number): KnownClause | null {
  let innermost: KnownClause | null = null;
  for (const clause of clauses) {
    const holds = clause.start <= at && at < clause.end;
    if (holds && (!innermost || clause.start >= innermost.start)) innermost = clause;
  }
  return innermost;
}

/** Whether one stretch of characters lies inside another. */
export const lies = (inner: Place, outer: Place): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
