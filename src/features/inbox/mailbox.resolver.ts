import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import { ViewerType } from '../identity/viewer.type.js';
import { ownInbox } from './inbox.access.js';
import { mailboxOf } from './mailbox.read-model.js';
import { MailboxType, SetMailInput, SetMailPayload } from './mailbox.type.js';
import { setMail } from './set-mail.js';

@Resolver(() => ViewerType)
export class MailboxResolver {
  @FieldResolver(() => MailboxType, {
    nullable: true,
    description: 'Where it gets mail; null without a key.',
  })
  async mailbox(@Ctx() { em, viewer }: Context): Promise<MailboxType | null> {
    return viewer.accountId ? mailboxOf(em, viewer.accountId) : null;
  }

  @Mutation(() => SetMailPayload, {
    description: 'Switch mail to the own mailbox on or off; the inbox has everything either way.',
  })
  async setMail(
    @Arg('input', () => SetMailInput) input: SetMailInput,
    @Ctx() context: Context,
  ): Promise<SetMailPayload> {
    return toPayload(context, async () => {
      await setMail(context, input);
      return { mailbox: await mailboxOf(context.em, ownInbox(context.viewer)) };
    });
  }
}
