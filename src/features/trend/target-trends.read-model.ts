import type { EntityManager } from '@mikro-orm/postgresql';
import { place } from '../target/cover.rules.js';
import { firstMilestones } from '../target/first-milestones.read-model.js';
import { lookBack } from '../target/look-back.js';
import type { Moment } from '../target/moment.rules.js';
import { firstPromise, isAdjusted } from '../target/promise.rules.js';
import { type ScheduleStep, scheduleOf } from '../target/schedule.rules.js';
import { extendedFrom } from '../target/target.rules.js';
import { type Foretold, foretell, type Observation, observations } from './outlook.rules.js';

export interface TargetTrendRow {
  uuid: string;
  verified: Observation[];
  selfReported: Observation[];
  expected: ScheduleStep[];
  /** Null where nothing was put off or changed. */
  firstExpected: ScheduleStep[] | null;
  forecast: Foretold;
}

/** The trends of targets at a moment: what was recorded later is not known, what is dated later does not count. */
export async function targetTrends(
  em: EntityManager,
  ids: readonly string[],
  moment: Moment,
): Promise<TargetTrendRow[]> {
  const { terms, valuesOf, ruleSet } = await lookBack(em, ids, moment);
  const isChanged = (each: (typeof terms)[number]) => isAdjusted(each) || extendedFrom(each) !== null;
  const planned = await firstMilestones(
    em,
    terms.filter(isChanged).map(({ id }) => id),
  );
  return terms.map((each) => {
    const { verified, reported } = valuesOf(each);
    const at = { terms: each, asOf: moment.asOf, ruleSet };
    const matter = { terms: each, values: verified.map(place), ruleSet };
    const first = { ...firstPromise(each), milestones: planned.get(each.id) ?? each.milestones };
    return {
      uuid: each.id,
      verified: observations({ ...at, values: verified }),
      selfReported: observations({ ...at, values: reported }),
      expected: scheduleOf(matter, moment.asOf),
      firstExpected: isChanged(each) ? scheduleOf({ ...matter, terms: first }, moment.asOf) : null,
      forecast: foretell({ ...at, values: verified }),
    };
  });
}
