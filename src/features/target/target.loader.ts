import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { manyEach, oneEach, perArgs } from '../../shared/loader.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { manyByKey, oneByKey } from '../../shared/view-loader.js';
import { DEPARTMENT, type DepartmentRow } from '../department/department.loader.js';
import { MEASURE, type MeasureRow } from '../measure/measure.loader.js';
import type { Moment } from './moment.rules.js';
import { type PartKey, partsOfTargets } from './parts.read-model.js';
import { demoStandings } from './standing-row.read-model.js';
import { type StandingThen, standingsThen } from './standing-then.read-model.js';
import {
  departmentsOfTargets,
  MILESTONES_OF_TARGETS,
  type MilestoneRow,
  measuresOfTargets,
  spansOfTargets,
  type TargetSpanRow,
} from './stated-details.read-model.js';
import { sightOf } from './target.access.js';
import { changesOfTargets, type TargetChangeRow } from './target-changes.read-model.js';
import { CHOSEN_TARGETS, type TargetRow, targetView, wholeTarget } from './target-row.read-model.js';
import { PROMISES_OF_TARGETS, type PromisesRow } from './target-terms.read-model.js';
import type { TargetsAsked } from './targets.read-model.js';
import { type Parent, targetsOf } from './targets-of.read-model.js';

/** The targets that the caller may see, and what is said of them where he may see it. */
export const targetLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const sight = sightOf(viewer);
  const byIdAs = oneByKey<TargetRow>(em, {
    name: 'target.byId',
    view: targetView(sight),
    alias: 't',
    text: ({ select, joins }) => `
      with chosen as (select unnest($1::uuid[]) as page_key)
      select t.id as key, ${select} from ${CHOSEN_TARGETS} join policy p on p.id = t.policy_id ${joins}
      ${sight.drafts ? '' : `where p.state = 'PUBLISHED'`}`,
  });
  const many = <Row extends { ofUuid: string }>(name: string, text: string) =>
    new DataLoader<string, Row[]>(async (ids) =>
      manyEach(ids, await rows<Row>(em, statement(name, text), [ids]), ({ ofUuid }) => ofUuid),
    );
  return {
    sight,

    byIdAs,
    /** With all its relations. */
    byId: byIdAs(wholeTarget(sight)),

    /** A page of the targets of each policy, department, … */
    of: perArgs(({ parent, ...wanted }: { parent: Parent } & Omit<TargetsAsked, 'shown'>) =>
      connectEach<TargetRow>(em, (shown) => targetsOf(sight, parent, { ...wanted, shown })),
    ),

    /** How each target stood at a moment; null where nobody knew of it. */
    standingAt: perArgs(
      (moment: Moment) =>
        new DataLoader<string, StandingThen | null>(async (ids) =>
          oneEach(ids, await standingsThen(em, { sight, moment }, ids), ({ targetUuid }) => targetUuid),
        ),
    ),

    /** What each total is split into, at a moment or now. */
    parts: perArgs(
      (moment: Moment | null) =>
        new DataLoader<string, PartKey[]>(async (ids) =>
          manyEach(ids, await partsOfTargets(em, ids, moment), ({ ofUuid }) => ofUuid),
        ),
    ),

    spans: many<TargetSpanRow>('target.spans', spansOfTargets(sight)),
    measures: manyByKey<MeasureRow>(em, {
      name: 'target.measures',
      view: MEASURE,
      alias: 'm',
      text: measuresOfTargets(sight),
    }),
    departments: manyByKey<DepartmentRow>(em, {
      name: 'target.departments',
      view: DEPARTMENT,
      alias: 'd',
      text: departmentsOfTargets(sight),
    }),
    /** A page of what editors changed of each target. */
    changes: connectEach<TargetChangeRow>(em, () => changesOfTargets(sight)),
    /** What was promised first, and what is in force. */
    promises: new DataLoader<string, PromisesRow | null>(async (ids) =>
      oneEach(
        ids,
        await rows<PromisesRow>(em, statement('target.promises', PROMISES_OF_TARGETS), [ids]),
        ({ uuid }) => uuid,
      ),
    ),
    milestones: many<MilestoneRow>('target.milestones', MILESTONES_OF_TARGETS),

    /** Whether any report that a standing rests on is invented for the demo; null without standing. */
    isDemo: new DataLoader<string, { isDemo: boolean } | null>(async (ids) =>
      oneEach(
        ids,
        await rows<{ uuid: string; isDemo: boolean }>(em, statement('target.isDemo', demoStandings(sight)), [
          ids,
        ]),
        ({ uuid }) => uuid,
      ),
    ),
  };
};
