import { earlier } from '../../shared/dates.js';
import type { RuleSet } from './rule-set.rules.js';
import type { PeriodValue, TargetTerms } from './target.rules.js';
import { type Verdict, verdict } from './verdict.rules.js';

interface Values {
  verified: readonly PeriodValue[];
  /** The same list where nothing waits for a decision. */
  reported: readonly PeriodValue[];
}

/** Both verdicts on a target, never merged: by what was verified, and by what was said last. */
export function judged(
  terms: TargetTerms,
  { verified, reported }: Values,
  { today, ruleSet }: { today: string; ruleSet: RuleSet },
): { official: Verdict; claimed: Verdict } {
  const official = verdict(terms, verified, today, ruleSet);
  const claimed = reported === verified ? official : verdict(terms, reported, today, ruleSet);
  return { official, claimed };
}

/** The day on which time alone changes one of the two. */
export const firstChange = ({ changesOn: a }: Verdict, { changesOn: b }: Verdict): string | null =>
  a && b ? earlier(a, b) : (a ?? b);
