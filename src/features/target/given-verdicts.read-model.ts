import type { EntityManager } from '@mikro-orm/postgresql';
import { type LookedBack, lookBack } from './look-back.js';
import type { Moment } from './moment.rules.js';
import { staleOn } from './stale.rules.js';
import type { Light, Status } from './target.rules.js';
import { pastVerdict } from './verdict.rules.js';

/** A verdict that is not the stored one: of a moment looked back at, as a statement takes it. */
export interface GivenVerdict {
  target_id: string;
  status: Status;
  light: Light;
  attainment: string | null;
  gap_points: string | null;
  report_ids: string[];
  stale_on: string | null;
  /** The deadline in force. */
  ends_on: string | null;
}

/** Verdicts in place of stored standings `s`: the value at this place of a statement. */
export const givenAs = (place: number): string => `
  jsonb_to_recordset($${place}::jsonb) as s (target_id uuid, status text, light text, attainment numeric,
    gap_points numeric, report_ids uuid[], stale_on date, ends_on date)`;

/** How targets stood at a moment, by verified values; what was said last decides whether they were stale. */
export async function givenVerdicts(
  em: EntityManager,
  targetIds: readonly string[],
  moment: Moment,
): Promise<GivenVerdict[]> {
  return verdictsBy(await lookBack(em, targetIds, moment), moment.asOf);
}

/** The same of what was looked back at already. */
export const verdictsBy = ({ terms, valuesOf, ruleSet }: LookedBack, day: string): GivenVerdict[] =>
  terms.map((each) => {
    const { verified, reported } = valuesOf(each);
    const judged = pastVerdict(each, verified, day, ruleSet);
    return {
      target_id: each.id,
      status: judged.status,
      light: judged.light,
      attainment: judged.attainment,
      gap_points: judged.gapPoints,
      report_ids: judged.reportIds,
      stale_on: staleOn(each, { cadence: each.reportedEvery, reported }),
      ends_on: each.dueOn,
    };
  });
