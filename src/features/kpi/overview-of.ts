import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { assertMayReadStanding, sightOf } from '../target/target.access.js';
import type { TargetFilterInput } from '../target/target-filter.type.js';
import { targetsWanted } from '../target/targets-wanted.js';
import type { Counting } from './counted.read-model.js';
import { matchedTargets, type OverviewRow, overview } from './overview.read-model.js';
import type { OverviewType } from './overview.type.js';
import { pastVerdicts } from './past-verdicts.js';
import { type Tally, tally } from './tally.rules.js';

interface Asked {
  filter: TargetFilterInput;
  /** Null: today. */
  asOf: string | null;
}

/** What is answered, and what further fields of it count. */
export interface Overview extends OverviewType {
  counting: Counting;
}

/** Where all targets stand today by their stored standings, or on a past day by the rules and what was verified by then. */
export async function overviewOf(session: Session, { filter, asOf }: Asked): Promise<Overview> {
  const { em, today } = session;
  if (asOf && asOf > today) throw new DomainError('DATE_IN_FUTURE', { value: asOf, today }, ['asOf']);
  const day = asOf ?? today;
  const counting = await countingOn(session, filter, day);
  return { ...assemble(await overview(em, counting)), asOf: day, counting };
}

async function countingOn(session: Session, filter: TargetFilterInput, day: string): Promise<Counting> {
  const { em, viewer, today, timeZone } = session;
  const sight = sightOf(viewer);
  assertMayReadStanding(sight);
  const wanted = targetsWanted(sight, filter, { today: day, horizon: session.horizon });
  const { dueYear, dueFrom, dueTo, undated } = wanted;
  const saysWhichAreDue = [dueYear, dueFrom, dueTo, undated].some((each) => each !== null);
  const counting = { sight, wanted, horizon: saysWhichAreDue ? null : session.horizon, verdicts: null };
  if (day === today) return counting;
  // How they stand is what is about to be found out.
  const on = { asOf: day, timeZone };
  const then = { ...counting, wanted: { ...wanted, on } };
  const candidates = { ...then, wanted: { ...then.wanted, status: null, light: null } };
  const targetIds = await matchedTargets(em, candidates);
  return { ...then, verdicts: await pastVerdicts(em, { targetIds, asOf: day, timeZone }) };
}

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
