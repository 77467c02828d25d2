import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import {
  ReturnProgressInput,
  ReturnProgressPayload,
  VerifyProgressInput,
  VerifyProgressPayload,
} from './decide-progress.type.js';
import { returnProgress } from './return-progress.js';
import { submitProgress } from './submit-progress.js';
import { SubmitProgressInput, SubmitProgressPayload } from './submit-progress.type.js';
import { verifyProgress } from './verify-progress.js';

@Resolver()
export class ReportingResolver {
  @Mutation(() => SubmitProgressPayload, {
    description: 'Report what an indicator stood at in a period (填报); it then waits for a reviewer.',
  })
  async submitProgress(
    @Arg('input', () => SubmitProgressInput) input: SubmitProgressInput,
    @Ctx() context: Context,
  ): Promise<SubmitProgressPayload> {
    return toPayload(context, async () => answer(context, await submitProgress(context, input)));
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
