import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import {
  DiscardDraftInput,
  DiscardDraftPayload,
  PublishPolicyInput,
  PublishPolicyPayload,
} from './close-draft.type.js';
import { confirmExtraction } from './confirm-extraction.js';
import { ConfirmExtractionInput, ConfirmExtractionPayload } from './confirm-extraction.type.js';
import { decidedCount } from './decided-count.read-model.js';
import { discardDraft } from './discard-draft.js';
import { publishPolicy } from './publish-policy.js';

@Resolver()
export class DraftDecisionsResolver {
  @Mutation(() => ConfirmExtractionPayload, {
    description:
      'Decide what was read from a text (审核): accept, change, reject or add, item by item, or accept all that is sure.',
  })
  async confirmExtraction(
    @Arg('input', () => ConfirmExtractionInput) input: ConfirmExtractionInput,
    @Ctx() context: Context,
  ): Promise<ConfirmExtractionPayload> {
    return toPayload(context, async () => {
      const uuid = await confirmExtraction(context, input);
      const draft = await required(context.freshLoaders().policyDraft.byId, uuid);
      return { draft, decidedCount: await decidedCount(context.em, uuid) };
    });
  }

  @Mutation(() => PublishPolicyPayload, {
    description:
      'Publish a draft (发布): its confirmed items become measures, duties and targets, and its text is open to everybody.',
  })
  async publishPolicy(
    @Arg('input', () => PublishPolicyInput) input: PublishPolicyInput,
    @Ctx() context: Context,
  ): Promise<PublishPolicyPayload> {
    return toPayload(context, async () => {
      const uuid = await publishPolicy(context, input);
      const { policyDraft, policy } = context.freshLoaders();
      const draft = await required(policyDraft.byId, uuid);
      return { draft, policy: await required(policy.byId, draft.policyUuid) };
    });
  }

  @Mutation(() => DiscardDraftPayload, {
    description:
      'Give a draft up (放弃): nothing of it becomes a fact, and its policy may be imported again.',
  })
  async discardDraft(
    @Arg('input', () => DiscardDraftInput) input: DiscardDraftInput,
    @Ctx() context: Context,
  ): Promise<DiscardDraftPayload> {
    return toPayload(context, async () => {
      const uuid = await discardDraft(context, input);
      return { draft: await required(context.freshLoaders().policyDraft.byId, uuid) };
    });
  }
}
