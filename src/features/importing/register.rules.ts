import type { Directory } from '../department/directory.rules.js';
import type { KnownIndicator } from './known-indicator.rules.js';
import type { FactsProposal } from './proposal.rules.js';
import type { RegisteredUnit } from './unit-named.rules.js';

/** What the service knows, to read a text by. */
export interface Register {
  directory: Directory;
  units: readonly RegisteredUnit[];
  indicators: readonly KnownIndicator[];
}

/** Facts that an editor states in place of what the text says; a field left out is read from the text. */
export type GivenFacts = Partial<
  Omit<FactsProposal, 'confidence' | 'issuerDepartmentId' | 'effectiveOnIssue'>
>;
