import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { NodeInterface } from '../shared/node.type.js';
import { NotificationType } from './inbox/notification.type.js';
import { findNode } from './node.resolver.js';

/** What a notification is about may be of any feature. */
@Resolver(() => NotificationType)
export class NotificationSubjectsResolver {
  @FieldResolver(() => [NodeInterface], {
    nullable: 'items',
    description: 'What it is about; null for what the caller may not see (any more).',
  })
  async subjects(
    @Root() { subjectIds }: NotificationType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<(NodeInterface | null)[]> {
    return Promise.all(subjectIds.map((id) => findNode(loaders, id, info)));
  }
}
