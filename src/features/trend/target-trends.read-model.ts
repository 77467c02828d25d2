import type { EntityManager } from '@mikro-orm/postgresql';
import { lookBack } from '../target/look-back.js';
import type { Moment } from '../target/moment.rules.js';
import { type Foretold, foretell, type Observation, observations } from './outlook.rules.js';

export interface TargetTrendRow {
  uuid: string;
  verified: Observation[];
  selfReported: Observation[];
  forecast: Foretold;
}

/** The trends of targets at a moment: what was recorded later is not known, what is dated later does not count. */
export async function targetTrends(
  em: EntityManager,
  ids: readonly string[],
  moment: Moment,
): Promise<TargetTrendRow[]> {
  const { terms, valuesOf, ruleSet } = await lookBack(em, ids, moment);
  return terms.map((each) => {
    const { verified, reported } = valuesOf(each);
    const at = { terms: each, asOf: moment.asOf, ruleSet };
    return {
      uuid: each.id,
      verified: observations({ ...at, values: verified }),
      selfReported: observations({ ...at, values: reported }),
      forecast: foretell({ ...at, values: verified }),
    };
  });
}
