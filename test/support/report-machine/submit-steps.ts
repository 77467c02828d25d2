import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { SaveProgressDraftDocument, SubmitProgressDocument } from '../../generated/graphql.js';
import { ask, by, keyOf, number, refusalOf, type Sent, seldom, uuidIn, type Who } from './asking.js';
import { draftAt, type Model, nextRevisionAt, type ReportModel, verifiedAt, waitingAt } from './model.js';
import { type Step, step } from './step.js';
import { type MachinePlace, placeInput } from './world.js';

/** Why a value cannot be handed in for a place as it stands. */
export function obstacle(model: Model, place: number, says: { correction: boolean }): string | null {
  const verified = verifiedAt(model, place);
  if (waitingAt(model, place)) return 'ALREADY_REPORTED';
  if (verified && !says.correction) return 'CORRECTION_REASON_REQUIRED';
  return !verified && says.correction ? 'NOTHING_TO_CORRECT' : null;
}

/** What a report is once it waits for its decision. */
export function handIn(
  model: Model,
  draft: ReportModel | undefined,
  given: { id: string; place: number; value: string },
) {
  const submitted = {
    state: 'SUBMITTED',
    revision: nextRevisionAt(model, given.place),
    corrects: verifiedAt(model, given.place)?.id ?? null,
  } as const;
  if (draft) Object.assign(draft, { ...submitted, value: given.value, version: draft.version + 1 });
  else model.reports.push({ ...given, ...submitted, version: 1 });
}

/** Most reports are sent with a reason where one is asked for. */
const fitting = (model: Model, place: number, odd: boolean): boolean =>
  (verifiedAt(model, place) !== undefined) !== odd;

const submit = step<{ who: Who; at: number; odd: boolean }>(
  'submitProgress',
  async (model, world, chosen) => {
    const at = chosen.at % world.places.length;
    const place = world.places[at] as MachinePlace;
    const correction = fitting(model, at, chosen.odd);
    const value = String(world.serial());
    const input = {
      ...placeInput(place),
      value,
      narrative: '按期推进',
      ...(correction && { correctionReason: '口径调整' }),
    };
    const { code, report } = await ask(world, SubmitProgressDocument as TypedDocumentNode<unknown, Sent>, {
      input,
      key: keyOf(world, chosen.who, { place, at: chosen.at }),
    });
    expect(code).toBe(refusalOf(chosen.who) ?? obstacle(model, at, { correction }));
    if (report) handIn(model, draftAt(model, at), { id: uuidIn(report.id), place: at, value });
  },
);

const saveDraft = step<{ who: Who; at: number; empty: boolean; stale: boolean; odd: boolean }>(
  'saveProgressDraft',
  async (model, world, chosen) => {
    const at = chosen.at % world.places.length;
    const place = world.places[at] as MachinePlace;
    const correction = fitting(model, at, chosen.odd);
    const draft = draftAt(model, at);
    const value = chosen.empty ? null : String(world.serial());
    const expectedVersion = chosen.stale ? (draft ? null : 1) : (draft?.version ?? null);
    const input = {
      ...placeInput(place),
      value,
      // So that no two drafts say the same: one that changes nothing is no change.
      narrative: `第${world.serial()}稿`,
      ...(correction && { correctionReason: '口径调整' }),
      expectedVersion,
    };
    const { code, report } = await ask(world, SaveProgressDraftDocument as TypedDocumentNode<unknown, Sent>, {
      input,
      key: keyOf(world, chosen.who, { place, at: chosen.at }),
    });
    const unseen = chosen.stale ? (draft ? 'DRAFT_EXISTS' : 'NO_DRAFT') : null;
    const waits = waitingAt(model, at) ? 'ALREADY_REPORTED' : null;
    const nothing = correction && !verifiedAt(model, at) ? 'NOTHING_TO_CORRECT' : null;
    expect(code).toBe(refusalOf(chosen.who) ?? unseen ?? waits ?? nothing);
    if (!report) return;
    const said = { value, corrects: correction ? (verifiedAt(model, at)?.id ?? null) : null };
    if (draft) Object.assign(draft, { ...said, version: draft.version + 1 });
    else {
      const begun = { id: uuidIn(report.id), place: at, state: 'DRAFT', version: 1, revision: null } as const;
      model.reports.push({ ...begun, ...said });
    }
  },
);

/** What is begun or handed in for a place. */
export const submitSteps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ who: by, at: number, odd: seldom }).map(submit) },
  {
    weight: 2,
    arbitrary: fc.record({ who: by, at: number, empty: seldom, stale: seldom, odd: seldom }).map(saveDraft),
  },
);
