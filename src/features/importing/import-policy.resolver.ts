import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import { PolicyType } from '../policy/policy.type.js';
import { importPolicy } from './import-policy.js';
import { ImportPolicyInput, ImportPolicyPayload } from './import-policy.type.js';
import { PolicyDuplicateType, ReadingWarningType } from './reading.type.js';
import { shownReading } from './shown-reading.js';
import { warningWords } from './warning-words.rules.js';

@Resolver()
export class ImportPolicyResolver {
  @Mutation(() => ImportPolicyPayload, {
    description:
      'Read a policy document (导入) and show what was read; with dryRun false, open a draft of it for review.',
  })
  async importPolicy(
    @Arg('input', () => ImportPolicyInput) input: ImportPolicyInput,
    @Ctx() context: Context,
  ): Promise<ImportPolicyPayload> {
    return toPayload(context, async () => {
      const { reading, duplicates, newVersion, draftUuid } = await importPolicy(context, input);
      const loaders = context.freshLoaders();
      return {
        reading: { ...shownReading(reading, duplicates), newVersion },
        draft: draftUuid ? await loaders.policyDraft.byId.load(draftUuid) : null,
      };
    });
  }
}

@Resolver(() => ReadingWarningType)
export class ReadingWarningResolver {
  @FieldResolver(() => String)
  message(@Root() warning: ReadingWarningType, @Ctx() { language }: Context): string {
    return warningWords(warning, language);
  }
}

@Resolver(() => PolicyDuplicateType)
export class PolicyDuplicateResolver {
  @FieldResolver(() => PolicyType)
  async policy(
    @Root() { policyUuid }: PolicyDuplicateType,
    @Ctx() { loaders }: Context,
  ): Promise<PolicyType> {
    return required(loaders.policy.byId, policyUuid);
  }
}
