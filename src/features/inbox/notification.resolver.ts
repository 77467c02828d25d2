import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { toPayload } from '../../shared/mutation-error.js';
import { PageArgsType } from '../../shared/page.args.js';
import { ownInbox } from './inbox.access.js';
import { markNotificationsRead } from './mark-notifications-read.js';
import {
  MarkNotificationsReadInput,
  MarkNotificationsReadPayload,
  NotificationConnectionType,
  NotificationFilterInput,
  NotificationType,
} from './notification.type.js';
import { notifications, unreadCount } from './notifications.read-model.js';
import { wordsOf } from './words.rules.js';

@Resolver(() => NotificationType)
export class NotificationResolver {
  @Query(() => NotificationConnectionType, {
    description: `What the caller itself was told (通知), the newest first: what it has to act on, and no more. What comes in
numbers is told once a day.`,
  })
  async notifications(
    @Arg('filter', () => NotificationFilterInput, { nullable: true }) filter: NotificationFilterInput | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<NotificationType>> {
    const wanted = { unread: filter?.unread ?? null, kinds: filter?.kind ?? null };
    return connect(em, notifications(ownInbox(viewer), wanted), args);
  }

  @Mutation(() => MarkNotificationsReadPayload, {
    description: 'Note that the caller has read what it was told: some, or all up to a moment.',
  })
  async markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput) input: MarkNotificationsReadInput,
    @Ctx() context: Context,
  ): Promise<MarkNotificationsReadPayload> {
    return toPayload(context, async () => {
      await markNotificationsRead(context, input);
      return { unreadCount: await unreadCount(context.em, ownInbox(context.viewer)) };
    });
  }

  @FieldResolver(() => String, { description: "What it is, in one line, in the caller's language." })
  title(@Root() notification: NotificationType, @Ctx() { language }: Context): string {
    return wordsOf(notification, language).title;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What else there is to say of it.' })
  text(@Root() notification: NotificationType, @Ctx() { language }: Context): string | null {
    return wordsOf(notification, language).text;
  }
}

@Resolver(() => NotificationConnectionType)
export class UnreadResolver {
  @FieldResolver(() => Int, { description: 'How many the caller has not read, whatever the filter.' })
  async unreadCount(@Ctx() { em, viewer }: Context): Promise<number> {
    return unreadCount(em, ownInbox(viewer));
  }
}
