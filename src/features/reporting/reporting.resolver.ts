import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import { CommentRequired } from './check-value.js';
import {
  ReturnProgressInput,
  ReturnProgressPayload,
  VerifyProgressInput,
  VerifyProgressPayload,
} from './decide-progress.type.js';
import {
  SaveProgressDraftInput,
  SaveProgressDraftPayload,
  SubmitProgressDraftInput,
  SubmitProgressDraftPayload,
  WithdrawProgressInput,
  WithdrawProgressPayload,
} from './progress-draft.type.js';
import type { ReportWarningType } from './report-warning.type.js';
import { returnProgress } from './return-progress.js';
import { saveProgressDraft } from './save-progress-draft.js';
import { submitProgress } from './submit-progress.js';
import { SubmitProgressInput, SubmitProgressPayload } from './submit-progress.type.js';
import { submitProgressDraft } from './submit-progress-draft.js';
import { verifyProgress } from './verify-progress.js';
import { withdrawProgress } from './withdraw-progress.js';

@Resolver()
export class ReportingResolver {
  @Mutation(() => SubmitProgressPayload, {
    description: `Report what an indicator stood at in a period (填报); it then waits for a reviewer.
A draft that the department has begun there becomes this report, and says what this input says.`,
  })
  async submitProgress(
    @Arg('input', () => SubmitProgressInput) input: SubmitProgressInput,
    @Ctx() context: Context,
  ): Promise<SubmitProgressPayload> {
    return submitted(context, () => submitProgress(context, input));
  }

  @Mutation(() => SaveProgressDraftPayload, {
    description: 'Begin or change the draft (草稿) of a report; only its department sees it.',
  })
  async saveProgressDraft(
    @Arg('input', () => SaveProgressDraftInput) input: SaveProgressDraftInput,
    @Ctx() context: Context,
  ): Promise<SaveProgressDraftPayload> {
    return toPayload(context, async () => answer(context, await saveProgressDraft(context, input)));
  }

  @Mutation(() => SubmitProgressDraftPayload, {
    description: 'Submit a draft as it stands; it then waits for a reviewer.',
  })
  async submitProgressDraft(
    @Arg('input', () => SubmitProgressDraftInput) input: SubmitProgressDraftInput,
    @Ctx() context: Context,
  ): Promise<SubmitProgressDraftPayload> {
    return submitted(context, () => submitProgressDraft(context, input));
  }

  @Mutation(() => WithdrawProgressPayload, {
    description: 'Take back a report that nobody has decided yet (撤回), or give a draft up.',
  })
  async withdrawProgress(
    @Arg('input', () => WithdrawProgressInput) input: WithdrawProgressInput,
    @Ctx() context: Context,
  ): Promise<WithdrawProgressPayload> {
    return toPayload(context, async () => answer(context, await withdrawProgress(context, input)));
  }

  @Mutation(() => VerifyProgressPayload, {
    description: 'Accept a report (核实): its value counts from now on, and may turn the light of targets.',
  })
  async verifyProgress(
    @Arg('input', () => VerifyProgressInput) input: VerifyProgressInput,
    @Ctx() context: Context,
  ): Promise<VerifyProgressPayload> {
    return toPayload(context, async () => answer(context, await verifyProgress(context, input)));
  }

  @Mutation(() => ReturnProgressPayload, {
    description: 'Send a report back with the reason (退回); its department may then report again.',
  })
  async returnProgress(
    @Arg('input', () => ReturnProgressInput) input: ReturnProgressInput,
    @Ctx() context: Context,
  ): Promise<ReturnProgressPayload> {
    return toPayload(context, async () => answer(context, await returnProgress(context, input)));
  }
}

/** Null where a repeated key names a report that the caller no longer sees. */
const answer = async (context: Context, uuid: string) => ({
  report: await context.freshLoaders().report.byId.load(uuid),
});

/** As every mutation, with the warnings that the report keeps, or that it was refused for. */
async function submitted(context: Context, submit: () => Promise<string>): Promise<SubmitProgressPayload> {
  let refusedFor: ReportWarningType[] = [];
  const payload = await toPayload(context, async () => {
    try {
      return await answer(context, await submit());
    } catch (thrown) {
      if (thrown instanceof CommentRequired) {
        const { code: unitCode, factor: unitFactor } = thrown.unit;
        refusedFor = thrown.warnings.map((each) => ({ ...each, unitCode, unitFactor }));
      }
      throw thrown;
    }
  });
  const { unusual = [], unitCode = '', unitFactor = '' } = payload.report ?? {};
  const kept = unusual.map((each) => ({ ...each, unitCode, unitFactor }));
  return { ...payload, warnings: [...kept, ...refusedFor] };
}
