import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import { SetReportingTermsInput, SetReportingTermsPayload } from './reporting-terms.type.js';
import { setReportingTerms } from './set-reporting-terms.js';

@Resolver()
export class ReportingTermsResolver {
  @Mutation(() => SetReportingTermsPayload, {
    description: 'Say how often an indicator is reported, and by when (填报要求); for editors.',
  })
  async setReportingTerms(
    @Arg('input', () => SetReportingTermsInput) input: SetReportingTermsInput,
    @Ctx() context: Context,
  ): Promise<SetReportingTermsPayload> {
    return toPayload(context, async () => {
      const uuid = await setReportingTerms(context, input);
      return { indicator: await required(context.freshLoaders().indicator.byId, uuid) };
    });
  }
}
