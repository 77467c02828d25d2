import { Decimal } from '../../shared/decimal.js';
import { type BasisCode, basisOf, mergeBases } from './basis.rules.js';
import { changesOn } from './changes-on.rules.js';
import { place } from './cover.rules.js';
import type { Judgement, Matter, YearTally } from './judgement.rules.js';
import { type Missed, missedMonths, statusByMonths } from './missed.rules.js';
import { judgeOnce, readOn, startsOn } from './once.rules.js';
import { DEFAULT_RULE_SET, type RuleSet, type Thresholds } from './rule-set.rules.js';
import { LIGHT_OF, type Light, type PeriodValue, type Status, type TargetTerms } from './target.rules.js';
import { judgeYears } from './yearly.rules.js';

/** How a target stands on a day, and what that rests on. Numbers are exact decimals, shares to six places. */
export interface Verdict {
  status: Status;
  light: Light;
  /** Share of the way done and due: 1 is all of it. Null where it cannot be told. */
  attainment: string | null;
  expected: string | null;
  /** Percentage points behind schedule; below zero is ahead. */
  gapPoints: string | null;
  /** The value it rests on and the level it had to reach, in base units. */
  value: string | null;
  goal: string | null;
  /** The last period that counts. */
  asOfPeriod: string | null;
  periods: string[];
  reportIds: string[];
  basis: BasisCode[];
  reachedLate: boolean;
  years: YearTally | null;
  dueOn: string | null;
  /** The day it was reckoned for. */
  reckonedOn: string;
  /** The first later day on which time alone changes status or light; null where none does. */
  changesOn: string | null;
  /** Months missed in a row; null by a rule set that does not count them, and once it is settled. */
  missed: Missed | null;
  ruleSetVersion: number;
  /** By which thresholds. */
  thresholds: Thresholds;
}

const PLACES = 6;

/** How a target stands on `today`, by the values of periods that have ended. */
export function verdict(
  terms: TargetTerms,
  series: readonly PeriodValue[],
  today: string,
  ruleSet: RuleSet = DEFAULT_RULE_SET,
): Verdict {
  const matter = { terms, values: series.map(place), ruleSet };
  const judgement = judge(matter, today);
  const statusOn = (day: string) => judge(matter, day).status;
  return write(matter, judgement, today, changesOn(matter, today, statusOn));
}

/** The same verdict for a day of the past, of which nobody asks when it changes. */
export function pastVerdict(
  terms: TargetTerms,
  series: readonly PeriodValue[],
  day: string,
  ruleSet: RuleSet = DEFAULT_RULE_SET,
): Omit<Verdict, 'changesOn'> {
  const matter = { terms, values: series.map(place), ruleSet };
  return write(matter, judge(matter, day), day, null);
}

interface Judged extends Judgement {
  missed: Missed | null;
}

const SETTLED: Status[] = ['NOT_STARTED', 'ACHIEVED', 'MISSED'];

function judge(matter: Matter, day: string): Judged {
  const judgement = judgeValue(matter, day);
  const { ruleSet } = matter;
  if (ruleSet.kind !== 'MISSED_MONTHS' || SETTLED.includes(judgement.status))
    return { ...judgement, missed: null };
  const missed = missedMonths(matter, ruleSet, day);
  const told = basisOf({
    MONTHS_UNREPORTED: missed.unreported.length > 0,
    MONTHS_BEHIND: missed.behind.length > 0,
  });
  const status = statusByMonths(judgement.status, missed, ruleSet);
  return { ...judgement, status, basis: mergeBases(judgement.basis, told), missed };
}

/** What its value says, on a day. */
function judgeValue(matter: Matter, day: string): Judgement {
  const { terms } = matter;
  if (day < startsOn(terms)) {
    const reading = readOn(matter, day);
    return { status: 'NOT_STARTED', reading, expected: null, basis: [], reachedLate: false, years: null };
  }
  return terms.cadence === 'PER_YEAR' ? judgeYears(matter, day) : judgeOnce(matter, day);
}

function write(
  { terms, ruleSet }: Matter,
  judgement: Judged,
  today: string,
  changes: string | null,
): Verdict {
  const { status, reading, expected, basis, reachedLate, years, missed } = judgement;
  const { version, ...thresholds } = ruleSet;
  const share = reading?.measured?.attainment ?? null;
  const behind = share && expected ? expected.minus(share).times(100) : null;
  const values = reading?.observed.values ?? [];
  return {
    status,
    light: LIGHT_OF[status],
    // Rounded against the target, so that 1 is never shown for less, nor 10 points for more.
    attainment: print(share?.toDecimalPlaces(PLACES, Decimal.ROUND_FLOOR)),
    expected: print(expected?.toDecimalPlaces(PLACES)),
    gapPoints: print(behind?.toDecimalPlaces(PLACES, Decimal.ROUND_CEIL)),
    value: print(reading?.observed.value.toDecimalPlaces(PLACES)),
    goal: print(reading?.measured?.goal.at.toDecimalPlaces(PLACES)),
    asOfPeriod: reading?.observed.asOfPeriod ?? null,
    periods: values.map(({ period }) => period),
    reportIds: values.map(({ reportId }) => reportId),
    basis: mergeBases(reading?.basis ?? ['NO_VALUE'], basis),
    reachedLate,
    years,
    missed,
    dueOn: terms.dueOn,
    reckonedOn: today,
    changesOn: changes,
    ruleSetVersion: version,
    thresholds,
  };
}

const print = (value: Decimal | null | undefined): string | null => value?.toFixed() ?? null;
