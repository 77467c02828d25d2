import { type Fate, updated } from './carried.rules.js';
import type { FactsProposal } from './proposal.rules.js';
import type { GivenFacts } from './register.rules.js';

const FIELDS = [
  'title',
  'documentNumber',
  'issuer',
  'issuerDepartmentId',
  'kind',
  'regionId',
  'level',
  'issuedOn',
  'effectiveFrom',
  'effectiveTo',
  'effectiveOnIssue',
] as const;

interface Texts {
  confirmed: FactsProposal;
  before: FactsProposal;
  after: FactsProposal;
  /** What the editor states with the import. */
  given: GivenFacts;
}

/** A document's facts in a new version: as confirmed, but where the texts differ or an editor says so. */
export function carryFacts({ confirmed, before, after, given }: Texts): {
  fate: Fate;
  proposal: FactsProposal;
} {
  const { says } = updated(FIELDS, { confirmed, before, after });
  const stated =
    given.issuer === undefined ? given : { ...given, issuerDepartmentId: after.issuerDepartmentId };
  const proposal = { ...says, ...stated, confidence: after.confidence };
  const changed = FIELDS.some((field) => proposal[field] !== confirmed[field]);
  return changed
    ? { fate: 'CHANGED', proposal }
    : { fate: 'UNCHANGED', proposal: { ...proposal, confidence: confirmed.confidence } };
}
