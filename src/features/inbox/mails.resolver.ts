import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { PageArgsType } from '../../shared/page.args.js';
import { assertMayReadMail } from './inbox.access.js';
import type { MailState as State } from './mail.rules.js';
import { MailConnectionType, MailState, MailType } from './mail.type.js';
import { mails } from './mails.read-model.js';

@Resolver(() => MailType)
export class MailsResolver {
  @Query(() => MailConnectionType, {
    description:
      'What became of mail, the newest first, for administrators and auditors; never what it says.',
  })
  async mails(
    @Arg('state', () => [MailState], { nullable: true, description: 'In any of these states.' })
    states: State[] | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<MailType>> {
    assertMayReadMail(viewer);
    return connect(em, mails(states?.length ? states : null), args);
  }
}
