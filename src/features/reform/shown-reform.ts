import { leftOver, type Outcome } from './outcome.rules.js';
import type { DepartmentReformType } from './reform.type.js';

/** What a reform did, or would do, as the API shows it. */
export function shownReform(outcome: Outcome, dryRun: boolean): DepartmentReformType {
  const { kind, happenedOn, basis, ends, formerName, duties, indicators, drafts, accounts } = outcome;
  return {
    dryRun,
    kind,
    happenedOn,
    basis,
    ends,
    formerName,
    dutyCount: duties.length,
    indicatorCount: indicators.length,
    leftOverCount: leftOver(duties).length + leftOver(indicators).length,
    obligationCount: outcome.obligations.length,
    waitingCount: outcome.waiting.length,
    draftsMoved: drafts.moved,
    draftsLeft: drafts.left,
    accountCount: accounts.length,
    accountsLeft: leftOver(accounts).length,
    outcome,
  };
}
