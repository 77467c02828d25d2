import type { Condition } from '../../shared/page.js';
import type { Session } from '../../shared/session.js';
import { givenVerdicts } from '../target/given-verdicts.read-model.js';
import { momentOf } from '../target/moment.js';
import type { Moment, MomentAsked } from '../target/moment.rules.js';
import { assertMayReadStanding, sightOf } from '../target/target.access.js';
import type { TargetFilterInput } from '../target/target-filter.type.js';
import { UNJUDGED } from '../target/targets.read-model.js';
import { targetsWanted } from '../target/targets-wanted.js';
import { assemble } from './assemble.js';
import type { Counting } from './counted.read-model.js';
import { matchedTargets, overview, type Part } from './overview.read-model.js';
import type { OverviewType } from './overview.type.js';

export interface OverviewAsked extends MomentAsked {
  filter: TargetFilterInput;
}

/** What a figure counts, so that the targets behind it can be listed. */
export interface Behind {
  counting: Counting;
  /** What else is true of them, of a target `t` with its policy `p`. */
  scope: readonly Condition[];
}

/** What is answered, and what further fields of it count. */
export interface Overview extends OverviewType {
  behind: Behind;
}

/** Where all targets stand today by their stored standings, or at a moment by the rules and what was known of it. */
export async function overviewOf(
  session: Session,
  { filter, ...asked }: OverviewAsked,
  parts: ReadonlySet<Part>,
): Promise<Overview> {
  const moment = momentOf(session, asked);
  return overviewBehind(session, await countingOn(session, filter, moment), parts);
}

/** The figures of what is known to count. */
export async function overviewBehind(
  { em }: Session,
  counting: Counting,
  parts: ReadonlySet<Part> = new Set(),
): Promise<Overview> {
  const { day: asOf, horizon } = counting;
  return { ...assemble(await overview(em, counting, parts), { counting, scope: [] }), asOf, horizon };
}

/** What a filter counts: by stored standings, or at a moment by the verdicts of all that it may find. */
export async function countingOn(
  session: Session,
  filter: TargetFilterInput,
  moment: Moment | null,
): Promise<Counting> {
  const { em } = session;
  if (!moment) return countingFor(session, filter, null);
  const { counting, candidates } = countingBefore(session, filter, moment);
  const verdicts = await givenVerdicts(em, await matchedTargets(em, candidates), moment);
  return { ...counting, past: { moment, verdicts } };
}

/** What a filter counts at a moment before anything is judged, and what there is to judge for it. */
export function countingBefore(
  session: Session,
  filter: TargetFilterInput,
  moment: Moment,
): { counting: Counting; candidates: Counting } {
  const counting = countingFor(session, filter, moment);
  // How they stand is what is about to be found out.
  const wanted = { ...counting.wanted, ...UNJUDGED };
  return { counting, candidates: { ...counting, wanted, past: { moment, verdicts: [] } } };
}

function countingFor(
  { viewer, today, horizon }: Session,
  filter: TargetFilterInput,
  moment: Moment | null,
): Counting {
  const sight = sightOf(viewer);
  assertMayReadStanding(sight);
  const day = moment?.asOf ?? today;
  const wanted = targetsWanted(sight, filter, { horizon, today: day });
  const { dueYear, dueFrom, dueTo, undated } = wanted;
  const saysWhichAreDue = [dueYear, dueFrom, dueTo, undated].some((each) => each !== null);
  return { sight, wanted, horizon: saysWhichAreDue ? null : horizon, past: null, day };
}
