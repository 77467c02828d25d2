import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { manyEach, oneEach, perArgs } from '../../shared/loader.js';
import { nest } from '../../shared/row-columns.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import type { Moment } from './moment.rules.js';
import { demoStandings } from './standing-row.read-model.js';
import { type StandingThen, standingsThen } from './standing-then.read-model.js';
import {
  departmentsOfTargets,
  MILESTONES_OF_TARGETS,
  type MilestoneRow,
  measuresOfTargets,
  spansOfTargets,
  type TargetDepartmentRow,
  type TargetMeasureRow,
  type TargetSpanRow,
} from './stated-details.read-model.js';
import { sightOf } from './target.access.js';
import { changesOfTargets, type TargetChangeRow } from './target-changes.read-model.js';
import { EVERYTHING, type TargetRow, targetColumns, targetFrom } from './target-row.read-model.js';
import { PROMISES_OF_TARGETS, type PromisesRow } from './target-terms.read-model.js';
import type { TargetsAsked } from './targets.read-model.js';
import { type Parent, targetsOf } from './targets-of.read-model.js';

/** The targets that the caller may see, and what is said of them where he may see it. */
export const targetLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const sight = sightOf(viewer);
  const byId = statement(
    'target.byId',
    `with chosen as (select unnest($1::uuid[]) as page_key)
     select ${targetColumns(sight, EVERYTHING)} from ${targetFrom(sight, EVERYTHING)}
      ${sight.drafts ? '' : `where p.state = 'PUBLISHED'`}`,
  );
  const many = <Row extends { ofUuid: string }>(name: string, text: string) =>
    new DataLoader<string, Row[]>(async (ids) =>
      manyEach(ids, await rows<Row>(em, statement(name, text), [ids]), ({ ofUuid }) => ofUuid),
    );
  return {
    sight,

    /** With all its relations. */
    byId: new DataLoader<string, TargetRow | null>(async (ids) =>
      oneEach(ids, nest(await rows<TargetRow>(em, byId, [ids])), ({ uuid }) => uuid),
    ),

    /** A page of the targets of each policy, department, … */
    of: perArgs(({ parent, asked }: { parent: Parent; asked: TargetsAsked }) =>
      connectEach<TargetRow>(em, targetsOf(sight, parent, asked)),
    ),

    /** How each target stood at a moment; null where nobody knew of it. */
    standingAt: perArgs(
      (moment: Moment) =>
        new DataLoader<string, StandingThen | null>(async (ids) =>
          oneEach(ids, await standingsThen(em, { sight, moment }, ids), ({ targetUuid }) => targetUuid),
        ),
    ),

    spans: many<TargetSpanRow>('target.spans', spansOfTargets(sight)),
    measures: many<TargetMeasureRow>('target.measures', measuresOfTargets(sight)),
    departments: many<TargetDepartmentRow>('target.departments', departmentsOfTargets(sight)),
    /** A page of what editors changed of each target. */
    changes: connectEach<TargetChangeRow>(em, changesOfTargets(sight)),
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
