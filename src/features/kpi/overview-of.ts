import type { Session } from '../../shared/session.js';
import { pastVerdicts } from '../target/look-back.js';
import { type Moment, type MomentAsked, momentOf } from '../target/moment.js';
import { assertMayReadStanding, sightOf } from '../target/target.access.js';
import type { TargetFilterInput } from '../target/target-filter.type.js';
import { targetsWanted } from '../target/targets-wanted.js';
import type { Counting, GivenVerdict } from './counted.read-model.js';
import { matchedTargets, type OverviewRow, overview } from './overview.read-model.js';
import type { OverviewType } from './overview.type.js';
import { type Tally, tally } from './tally.rules.js';

interface Asked extends MomentAsked {
  filter: TargetFilterInput;
}

/** What is answered, and what further fields of it count. */
export interface Overview extends OverviewType {
  counting: Counting;
  /** Null: the present. */
  moment: Moment | null;
}

/** Where all targets stand today by their stored standings, or at a moment by the rules and what was known of it. */
export async function overviewOf(session: Session, { filter, ...asked }: Asked): Promise<Overview> {
  const moment = momentOf(session, asked);
  const counting = await countingOn(session, filter, moment);
  const asOf = moment?.asOf ?? session.today;
  return { ...assemble(await overview(session.em, counting)), asOf, counting, moment };
}

async function countingOn(
  session: Session,
  filter: TargetFilterInput,
  moment: Moment | null,
): Promise<Counting> {
  const { em, viewer } = session;
  const sight = sightOf(viewer);
  assertMayReadStanding(sight);
  const wanted = targetsWanted(sight, filter, session);
  const { dueYear, dueFrom, dueTo, undated } = wanted;
  const saysWhichAreDue = [dueYear, dueFrom, dueTo, undated].some((each) => each !== null);
  const counting = { sight, wanted, horizon: saysWhichAreDue ? null : session.horizon, verdicts: null };
  if (!moment) return counting;
  const then = { ...counting, wanted: { ...wanted, on: moment } };
  // How they stand is what is about to be found out.
  const candidates = { ...then, wanted: { ...then.wanted, status: null, light: null, escalated: null } };
  const verdicts = await pastVerdicts(em, await matchedTargets(em, candidates), moment);
  return { ...then, verdicts: verdicts.map(given) };
}

const given = ({ id, statedDueOn, verdict }: Judged): GivenVerdict => ({
  target_id: id,
  status: verdict.status,
  light: verdict.light,
  attainment: verdict.attainment,
  report_ids: verdict.reportIds,
  due_on: statedDueOn,
  due_in_force: verdict.dueOn,
});
type Judged = Awaited<ReturnType<typeof pastVerdicts>>[number];

type Assembled = Omit<OverviewType, 'asOf'>;

function assemble(rows: readonly OverviewRow[]): Assembled {
  const part = (name: OverviewRow['part']) => rows.filter((row) => row.part === name);
  const outside = (place: OverviewRow['place']) =>
    part('OUTSIDE').find((row) => row.place === place)?.count ?? 0;
  return {
    ...tally(part('ALL')),
    outsideHorizon: { past: outside('PAST'), later: outside('LATER'), undated: outside('UNDATED') },
    byPolicy: talliesBy(part('POLICY'), 'policyUuid').flatMap(({ key, ...counts }) =>
      key === null ? [] : [{ ...counts, policyUuid: key }],
    ),
    byRegion: talliesBy(part('REGION'), 'regionUuid').flatMap(({ key, ...counts }) =>
      key === null ? [] : [{ ...counts, regionUuid: key }],
    ),
    byYear: talliesBy(part('YEAR'), 'year').map(({ key, ...counts }) => ({ ...counts, year: key })),
    byDepartment: talliesBy(part('DEPARTMENT'), 'departmentUuid').map(({ key, ...counts }) => ({
      ...counts,
      departmentUuid: key,
    })),
  };
}

/** One tally for each value of a column, in the order of the rows. */
function talliesBy<Column extends 'policyUuid' | 'regionUuid' | 'departmentUuid' | 'year'>(
  rows: readonly OverviewRow[],
  column: Column,
): (Tally & { key: OverviewRow[Column] })[] {
  const groups = new Map<OverviewRow[Column], OverviewRow[]>();
  for (const row of rows) {
    const group = groups.get(row[column]) ?? [];
    group.push(row);
    groups.set(row[column], group);
  }
  return [...groups].map(([key, group]) => ({ key, ...tally(group) }));
}
