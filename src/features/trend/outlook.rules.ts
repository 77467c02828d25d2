import { earlier, firstDayOf, lastDayOf, later, yearOf } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { senseOf } from '../target/goal.rules.js';
import type { RuleSet } from '../target/rule-set.rules.js';
import { deadlineOf, isGrowth, type PeriodValue, type TargetTerms } from '../target/target.rules.js';
import { pastVerdict } from '../target/verdict.rules.js';
import { type Coverage, coverageOf, trialsOf } from './backtest.rules.js';
import { type Estimate, forecastOn, originOf, type Point } from './forecast.rules.js';

/** Why nothing is foretold. */
export const SILENCES = ['NO_DEADLINE', 'DEADLINE_PASSED', 'GOAL_UNKNOWN', 'TOO_FEW_POINTS'] as const;
export type Silence = (typeof SILENCES)[number];

/** Whether it will be met: by the whole interval, by its middle, by its edge alone, by none of it. */
export const OUTLOOKS = ['MET', 'LIKELY', 'UNLIKELY', 'MISSED'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

export interface Observation extends Point {
  period: string;
}

export interface Foretold {
  silence: Silence | null;
  /** The deadline in force; of a promise for each year the end of the year in course. */
  on: string | null;
  points: number;
  estimate: Estimate | null;
  outlook: Outlook | null;
  coverage: Coverage;
}

export interface Matter {
  terms: TargetTerms;
  values: readonly PeriodValue[];
  /** The day looked from: later periods are not known. */
  asOf: string;
  ruleSet: RuleSet;
}

/**
 * What stood against the target at the end of each period: the level, or the total of the time that counts. As the
 * verdict of that day has it, so that a forecast foretells what will be judged.
 */
export function observations({ terms, values, asOf, ruleSet }: Matter): Observation[] {
  const known = values.filter(({ endsOn }) => endsOn <= asOf);
  const days = [...new Set(known.map(({ endsOn }) => endsOn))].sort();
  return days.flatMap((on) => {
    const then = known.filter(({ endsOn }) => endsOn <= on);
    const { value, asOfPeriod } = pastVerdict(terms, then, on, ruleSet);
    return value !== null && asOfPeriod !== null ? [{ on, value, period: asOfPeriod }] : [];
  });
}

/** What a forecast rests on. A promise for each year begins anew with each: of that the year in course. */
export function pointsOf(matter: Matter): Point[] {
  const { terms, asOf } = matter;
  const yearly = terms.cadence === 'PER_YEAR';
  const year = yearOf(asOf);
  const all = observations(matter);
  const own = yearly && terms.aggregation !== 'LATEST' ? all.filter((each) => yearOf(each.on) === year) : all;
  return withOrigin(terms, own, yearly ? firstDayOf(year) : terms.startsOn);
}

/** Whether a target will be met, by the trend of its verified values. */
export function foretell(matter: Matter): Foretold {
  const { terms, asOf } = matter;
  return foretold({ terms, asOf, on: dayOf(matter), points: pointsOf(matter), goal: goalOf(matter) });
}

/** What day is foretold: the deadline in force; of a promise for each year the end of the year in course. */
export function dayOf({ terms, asOf }: Pick<Matter, 'terms' | 'asOf'>): string | null {
  const deadline = deadlineOf(terms);
  if (terms.cadence !== 'PER_YEAR') return deadline;
  const end = lastDayOf(yearOf(asOf));
  return earlier(end, deadline ?? end);
}

/** The level that is promised; null where it is to grow, and nobody knows from what. */
export const goalOf = ({ terms, values, asOf, ruleSet }: Matter): string | null =>
  pastVerdict(
    terms,
    values.filter(({ endsOn }) => endsOn <= asOf),
    asOf,
    ruleSet,
  ).goal;

interface Foretelling {
  terms: TargetTerms;
  asOf: string;
  on: string | null;
  points: readonly Point[];
  goal: string | null;
}

/** Where points lead, held against a goal. */
export function foretold({ terms, asOf, on, points, goal }: Foretelling): Foretold {
  const silent = (silence: Silence): Foretold => ({
    silence,
    on,
    points: points.length,
    estimate: null,
    outlook: null,
    coverage: coverageOf(trialsOf(points)),
  });
  if (on === null) return silent('NO_DEADLINE');
  if (on <= asOf) return silent('DEADLINE_PASSED');
  const estimate = forecastOn(points, on);
  if (estimate === null) return silent('TOO_FEW_POINTS');
  if (goal === null) return silent('GOAL_UNKNOWN');
  const outlook = outlookOf(terms, goal, estimate);
  return {
    silence: null,
    on,
    points: points.length,
    estimate,
    outlook,
    coverage: coverageOf(trialsOf(points)),
  };
}

/** A total begins at nothing: that is known, and a point. */
function withOrigin(terms: TargetTerms, points: readonly Point[], startsOn: string): Point[] {
  const isTotal = terms.aggregation === 'SUM' && terms.baseline === null && !isGrowth(terms);
  const origin = originOf(later(startsOn, terms.startsOn));
  const first = points[0];
  return isTotal && first && origin.on < first.on ? [origin, ...points] : [...points];
}

function outlookOf(terms: TargetTerms, goal: string, { value, low, high }: Estimate): Outlook {
  const strict = terms.comparator === 'MORE_THAN' || terms.comparator === 'LESS_THAN';
  const rises = senseOf(terms) === 'RISE';
  const keeps = (level: string): boolean => {
    const compared = new Decimal(level).comparedTo(goal);
    return compared === 0 ? !strict : compared > 0 === rises;
  };
  if (keeps(rises ? low : high)) return 'MET';
  if (keeps(value)) return 'LIKELY';
  return keeps(rises ? high : low) ? 'UNLIKELY' : 'MISSED';
}
