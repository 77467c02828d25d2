import type { EntityManager } from '@mikro-orm/postgresql';
import { later } from '../../shared/dates.js';
import type { Session } from '../../shared/session.js';
import { place } from '../target/cover.rules.js';
import { lookBack } from '../target/look-back.js';
import { scheduleOf } from '../target/schedule.rules.js';
import { dayOf, foretold, goalOf, observations, pointsOf } from '../trend/outlook.rules.js';
import { amountIn, pointIn, shownForecast } from '../trend/shown-trend.js';
import { sumOf, sumOfPoints, sumOfSchedules, sumSilence } from '../trend/sum.rules.js';
import type { Counting } from './counted.read-model.js';
import { groundOf } from './group-sum.read-model.js';
import type { GroupSumType } from './group-sum.type.js';
import { shownTargets } from './overview.read-model.js';

/** What stands, is expected and foretold of the targets that count on a day all together, where that may be added up. */
export async function sumOfGroup(
  { em, timeZone, language }: Pick<Session, 'timeZone' | 'language'> & { em: EntityManager },
  counting: Counting,
  seesReported: boolean,
): Promise<GroupSumType> {
  const moment = counting.past?.moment ?? { asOf: counting.day, knownAt: null, timeZone };
  const { asOf } = moment;
  const ids = await shownTargets(em, counting);
  const [{ terms, valuesOf, ruleSet }, { unit, ...ground }] = await Promise.all([
    lookBack(em, ids, moment),
    groundOf(em, ids),
  ]);
  const silence = sumSilence(terms, { ...ground, dimension: unit?.dimension ?? null });
  const [first] = terms;
  if (silence || !unit || !first)
    return { ...NOTHING, silence: silence ?? 'NO_TARGETS', targets: terms.length };

  const matters = terms.map((each) => ({ terms: each, values: valuesOf(each).verified, asOf, ruleSet }));
  const reported = terms.map((each) => ({ terms: each, values: valuesOf(each).reported, asOf, ruleSet }));
  const points = sumOfPoints(matters.map(pointsOf));
  const goals = whole(matters.map(goalOf));
  const goal = goals && sumOf(goals.map((value) => ({ value })));
  const on = whole(matters.map(dayOf))?.reduce(later) ?? null;
  const pointOf = pointIn(unit);
  const lines = matters.map(({ values, ...matter }) =>
    scheduleOf({ ...matter, values: values.map(place) }, asOf),
  );
  return {
    silence: null,
    targets: terms.length,
    indicatorUuid: first.indicatorId,
    promised: goal === null ? null : amountIn(unit, goal),
    verified: sumOfPoints(matters.map(observations)).map((point) => pointOf(point)),
    selfReported: seesReported
      ? sumOfPoints(reported.map(observations)).map((point) => pointOf(point))
      : null,
    expected: sumOfSchedules(lines).map((step) => pointOf(step)),
    forecast: shownForecast(foretold({ terms: first, asOf, on, points, goal }), unit, language),
  };
}

const NOTHING = {
  indicatorUuid: null,
  promised: null,
  verified: [],
  selfReported: null,
  expected: [],
  forecast: null,
};

/** Null where one of them is unknown. */
const whole = <Item>(all: (Item | null)[]): Item[] | null =>
  all.every((each) => each !== null) ? all : null;
