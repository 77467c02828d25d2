import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { toPayload } from '../../shared/mutation-error.js';
import {
  IdentityLinkType,
  LinkIdentityInput,
  LinkIdentityPayload,
  UnlinkIdentityInput,
  UnlinkIdentityPayload,
} from './identity-link.type.js';
import { linkIdentity } from './link-identity.js';
import { ManagedAccountType } from './managed-account.type.js';
import { unlinkIdentity } from './unlink-identity.js';

@Resolver(() => ManagedAccountType)
export class IdentityLinksResolver {
  @Mutation(() => LinkIdentityPayload, {
    description: 'Let tokens of a subject or a group of an identity provider act as an account (绑定).',
  })
  async linkIdentity(
    @Arg('input', () => LinkIdentityInput) input: LinkIdentityInput,
    @Ctx() context: Context,
  ): Promise<LinkIdentityPayload> {
    return toPayload(context, async () => account(context, await linkIdentity(context, input)));
  }

  @Mutation(() => UnlinkIdentityPayload, {
    description: 'End what a subject or group stands for (解绑): its next token is refused.',
  })
  async unlinkIdentity(
    @Arg('input', () => UnlinkIdentityInput) input: UnlinkIdentityInput,
    @Ctx() context: Context,
  ): Promise<UnlinkIdentityPayload> {
    return toPayload(context, async () => account(context, await unlinkIdentity(context, input)));
  }

  @FieldResolver(() => [IdentityLinkType], { description: 'What of identity providers acts as it.' })
  async identityLinks(
    @Root() { uuid }: ManagedAccountType,
    @Ctx() { loaders }: Context,
  ): Promise<IdentityLinkType[]> {
    return loaders.administration.linksOf.load(uuid);
  }
}

const account = async (context: Context, id: string) => ({
  account: await context.freshLoaders().administration.accountById.load(id),
});
