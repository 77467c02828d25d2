import { addDays } from '../../shared/dates.js';
import { Decimal } from '../../shared/decimal.js';
import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { lookBack } from '../target/look-back.js';
import { momentOf } from '../target/moment.js';
import type { TargetFilterInput } from '../target/target-filter.type.js';
import { trialsOf } from '../trend/backtest.rules.js';
import { foretell, pointsOf } from '../trend/outlook.rules.js';
import { standOn } from './changed.read-model.js';
import type { Counting } from './counted.read-model.js';
import { type GroupOutlook, groupOutlook } from './group-outlook.rules.js';
import type { GroupTrendType, TrendTallyType } from './group-trend.type.js';
import { shownTargets } from './overview.read-model.js';
import { countingOn, type Overview, overviewBehind, overviewOf } from './overview-of.js';
import { countOfDays, MAX_DAYS, simulatedDays } from './simulated-days.rules.js';

/** As many targets on as many days as are judged while a caller waits: 1,500 targets at the ends of 25 months. */
export const MOST_JUDGED = 40_000;
const A_YEAR = 365;

export interface TrendAsked {
  filter: TargetFilterInput;
  from: string | null;
  until: string | null;
  knownAt: string | null;
}

/** What is answered, and what further fields of it are made of. */
export interface GroupTrend extends GroupTrendType {
  /** All days but the last, which is counted already. */
  before: readonly string[];
  asked: Pick<TrendAsked, 'filter' | 'knownAt'>;
  last: Counting;
}

/** Which days a trend has, and what counts on the last of them; nothing else is judged before it is asked for. */
export async function trendOf(
  session: Session,
  { filter, knownAt, ...asked }: TrendAsked,
): Promise<GroupTrend> {
  const until = asked.until ?? session.today;
  const from = asked.from ?? addDays(until, -A_YEAR);
  const moment = momentOf(session, { asOf: until, knownAt }, 'until');
  const range = { from, to: until, every: 'MONTH' as const };
  if (until < from) throw new DomainError('DAYS_REVERSED', { from, to: until }, ['from']);
  const given = countOfDays(range);
  if (given > MAX_DAYS) throw new DomainError('RANGE_TOO_LONG', { max: MAX_DAYS, given }, ['from']);
  const last = await countingOn(session, filter, moment);
  const before = simulatedDays(range).slice(0, -1);
  return { from, until, horizon: last.horizon, before, asked: { filter, knownAt }, last };
}

export type TrendPoint = TrendTallyType & Pick<Overview, 'behind'>;

/** How a group stood at the ends of months: each day as its overview says. At most five statements a day. */
export async function pointsOfTrend(
  session: Session,
  { last, before, asked }: GroupTrend,
): Promise<TrendPoint[]> {
  // The last day first: whether there are too many is known before the others are judged.
  const latest = await overviewBehind(session, last);
  assertFew(latest, before.length + 1);
  const points = [pointOf(latest)];
  for (const asOf of before.toReversed()) {
    const overview = await overviewOf(session, { ...asked, asOf }, new Set());
    assertFew(overview, before.length + 1);
    points.unshift(pointOf(overview));
  }
  return points;
}

function pointOf(overview: Overview): TrendPoint {
  const { asOf: on, byLight, byStatus, total } = overview;
  const of = (status: string) => byStatus.find((each) => each.status === status)?.count ?? 0;
  const begun = total - of('NOT_STARTED');
  return {
    ...overview,
    on,
    shares: byLight.map(({ light, count }) => ({ light, share: shareOf(count, total) })),
    completeness: shareOf(begun - of('NO_DATA'), begun),
  };
}

function assertFew(
  { total, outsideHorizon: { past, later, undated } }: Pick<Overview, 'total' | 'outsideHorizon'>,
  days: number,
): void {
  const [given, max] = [total + past + later + undated, Math.floor(MOST_JUDGED / days)];
  if (given > max) throw new DomainError('TOO_MANY_TARGETS', { max, given }, ['filter']);
}

const PLACES = 6;
const shareOf = (count: number, of: number): string | null =>
  of > 0 ? new Decimal(count).div(of).toDecimalPlaces(PLACES).toFixed() : null;

/** What is foretold of the targets that count on a day, each by its own trend. */
export async function outlookOf({ em, timeZone }: Session, counting: Counting): Promise<GroupOutlook> {
  const moment = counting.past?.moment ?? { asOf: counting.day, knownAt: null, timeZone };
  const ids = await shownTargets(em, counting);
  const [stood, { terms, valuesOf, ruleSet }] = [
    await standOn(em, counting),
    await lookBack(em, ids, moment),
  ];
  return groupOutlook(
    terms.map((each) => {
      const matter = { terms: each, values: valuesOf(each).verified, asOf: moment.asOf, ruleSet };
      const { silence, outlook } = foretell(matter);
      const status = stood.get(each.id)?.status ?? 'NO_DATA';
      return { status, silence, outlook, trials: trialsOf(pointsOf(matter)) };
    }),
  );
}
