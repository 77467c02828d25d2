import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { globalId } from '../../../src/shared/ids.js';
import {
  ReturnProgressDocument,
  SubmitProgressDraftDocument,
  VerifyProgressDocument,
  WithdrawProgressDocument,
} from '../../generated/graphql.js';
import { ask, by, keyOf, number, type Sent, seldom, type Who } from './asking.js';
import type { Model, ReportModel } from './model.js';
import { pick, type Step, step } from './step.js';
import { handIn, obstacle, submitSteps } from './submit-steps.js';
import type { MachinePlace, World } from './world.js';

type OfReport = { who: Who; at: number; stale: boolean };
/** Which report a step is about, the version that is said, and the first refusals that all of them share. */
function about(model: Model, world: World, { who, at, stale }: OfReport) {
  const report = pick(model, at);
  if (!report) return null;
  const place = world.places[report.place] as MachinePlace;
  const expectedVersion = stale ? report.version + 1 : report.version;
  const id = globalId('ProgressReport', report.id);
  return {
    report,
    expectedVersion,
    id,
    key: keyOf(world, who, { place, at }),
    old: stale ? 'STALE_VERSION' : null,
  };
}
const unless = (report: ReportModel, ...states: string[]) =>
  states.includes(report.state) ? null : 'WRONG_STATE';

const submitDraft = step<OfReport>('submitProgressDraft', async (model, world, chosen) => {
  const found = about(model, world, chosen);
  if (!found) return;
  const { report, expectedVersion, id, key, old } = found;
  const { code } = await ask(world, SubmitProgressDraftDocument as TypedDocumentNode<unknown, Sent>, {
    input: { draftId: id, expectedVersion },
    key,
  });
  const foreign = { owner: null, rival: 'NOT_FOUND', reviewer: 'FORBIDDEN', outsider: 'FORBIDDEN' }[
    chosen.who
  ];
  const missing = report.value === null ? 'VALUE_MISSING' : null;
  const expected =
    foreign ??
    old ??
    unless(report, 'DRAFT') ??
    missing ??
    obstacle(model, report.place, { correction: report.corrects !== null });
  expect(code).toBe(expected);
  if (!code) handIn(model, report, { id: report.id, place: report.place, value: report.value ?? '' });
});

const withdraw = step<OfReport>('withdrawProgress', async (model, world, chosen) => {
  const found = about(model, world, chosen);
  if (!found) return;
  const { report, expectedVersion, id, key, old } = found;
  const { code } = await ask(world, WithdrawProgressDocument as TypedDocumentNode<unknown, Sent>, {
    input: { reportId: id, expectedVersion },
    key,
  });
  const rival = report.revision === null ? 'NOT_FOUND' : 'NOT_YOUR_DEPARTMENT';
  const foreign = { owner: null, rival, reviewer: 'FORBIDDEN', outsider: 'FORBIDDEN' }[chosen.who];
  expect(code).toBe(foreign ?? old ?? unless(report, 'DRAFT', 'SUBMITTED'));
  if (!code) Object.assign(report, { state: 'WITHDRAWN', version: report.version + 1 });
});

const decide = step<OfReport & { verify: boolean; blank: boolean }>(
  'decide',
  async (model, world, chosen) => {
    const found = about(model, world, chosen);
    if (!found) return;
    const { report, expectedVersion, id, key, old } = found;
    const document = chosen.verify ? VerifyProgressDocument : ReturnProgressDocument;
    const blank = !chosen.verify && chosen.blank;
    const { code } = await ask(world, document as TypedDocumentNode<unknown, Sent>, {
      input: {
        reportId: id,
        expectedVersion,
        ...(!chosen.verify && { reason: blank ? '  ' : '请补充佐证' }),
      },
      key,
    });
    const forbidden = chosen.who === 'reviewer' ? null : 'FORBIDDEN';
    expect(code).toBe(forbidden ?? (blank ? 'REASON_REQUIRED' : null) ?? old ?? unless(report, 'SUBMITTED'));
    if (!code) {
      Object.assign(report, { state: chosen.verify ? 'VERIFIED' : 'RETURNED', version: report.version + 1 });
    }
  },
);

const decider: fc.Arbitrary<Who> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('reviewer' as const) },
  fc.constantFrom('owner' as const, 'outsider' as const),
);

/** What people and programs ask of the service. */
export const apiSteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: submitSteps },
  { weight: 2, arbitrary: fc.record({ who: by, at: number, stale: seldom }).map(submitDraft) },
  { weight: 1, arbitrary: fc.record({ who: by, at: number, stale: seldom }).map(withdraw) },
  {
    weight: 4,
    arbitrary: fc
      .record({ who: decider, at: number, stale: seldom, verify: fc.boolean(), blank: seldom })
      .map(decide),
  },
);
