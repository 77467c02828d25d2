import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { verdictsBy } from '../target/given-verdicts.read-model.js';
import type { KeyedTerms } from '../target/load-terms.js';
import { lookBack, type PastVerdict } from '../target/look-back.js';
import { momentOf } from '../target/moment.js';
import type { Moment } from '../target/moment.rules.js';
import type { RuleSet } from '../target/rule-set.rules.js';
import { assertMaySimulateRuleSet } from '../target/target.access.js';
import type { TargetFilterInput } from '../target/target-filter.type.js';
import { pastVerdict } from '../target/verdict.rules.js';
import type { Counting } from './counted.read-model.js';
import { shownTargets } from './overview.read-model.js';
import { countingBefore } from './overview-of.js';
import { countOfDays, type DayRange, MAX_DAYS, simulatedDays } from './simulated-days.rules.js';

/** As many targets on as many days as are judged twice while a caller waits: 1,500 targets at the ends of 13 months. */
export const MAX_JUDGED = 20_000;

/** How a target stood by the rules in force, and how it would have by others. */
export interface Compared {
  terms: KeyedTerms;
  before: PastVerdict;
  after: PastVerdict;
}

export interface ComparedDay {
  moment: Moment;
  inForce: RuleSet;
  /** In the order of the register. */
  targets: Compared[];
}

export interface Simulating extends DayRange {
  filter: TargetFilterInput;
  knownAt: string | null;
}

/**
 * What rules would have said on days of the past, beside what those in force said: the same targets, promises and
 * values. At most five statements a day, however many targets there are.
 */
export async function simulateRuleSet(
  session: Session,
  { filter, knownAt, ...range }: Simulating,
  candidate: RuleSet,
): Promise<ComparedDay[]> {
  assertMaySimulateRuleSet(session.viewer);
  assertRange(range);
  const max = Math.floor(MAX_JUDGED / countOfDays(range));
  const compared: ComparedDay[] = [];
  for (const asOf of simulatedDays(range)) {
    const moment = momentAsked(session, asOf, knownAt);
    compared.push(await compare(session, { filter, moment, max }, candidate));
  }
  return compared;
}

function assertRange(range: DayRange): void {
  const { from, to } = range;
  if (from > to) throw new DomainError('RANGE_REVERSED', { from, to }, ['from']);
  const given = countOfDays(range);
  if (given > MAX_DAYS) throw new DomainError('RANGE_TOO_LONG', { max: MAX_DAYS, given }, ['to']);
}

/** Today is judged as the past is: stored standings know of no other rules. */
function momentAsked(session: Session, asOf: string, knownAt: string | null): Moment {
  return momentOf(session, { asOf, knownAt }, 'to') ?? { asOf, knownAt, timeZone: session.timeZone };
}

async function compare(
  session: Session,
  { filter, moment, max }: { filter: TargetFilterInput; moment: Moment; max: number },
  candidate: RuleSet,
): Promise<ComparedDay> {
  const { em } = session;
  const { counting, candidates } = countingBefore(session, filter, moment);
  const found = await shownTargets(em, candidates);
  const given = found.length;
  if (given > max) throw new DomainError('TOO_MANY_TARGETS', { max, given }, ['filter']);
  const past = await lookBack(em, found, moment);
  const shown = narrowsByStanding(counting)
    ? await shownTargets(em, { ...counting, past: { moment, verdicts: verdictsBy(past, moment.asOf) } })
    : found;
  const termsOf = new Map(past.terms.map((terms) => [terms.id, terms]));
  const targets = shown.flatMap((id) => {
    const terms = termsOf.get(id);
    if (!terms) return [];
    const judge = (ruleSet: RuleSet) =>
      pastVerdict(terms, past.valuesOf(terms).verified, moment.asOf, ruleSet);
    return { terms, before: judge(past.ruleSet), after: judge(candidate) };
  });
  return { moment, inForce: past.ruleSet, targets };
}

/** Whether a filter asks how targets stand: what else it asks is known before they are judged. */
const narrowsByStanding = ({ wanted: { status, light, stale, escalated } }: Counting): boolean =>
  [status, light, stale, escalated].some((each) => each !== null);
