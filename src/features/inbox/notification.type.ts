import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime } from '../../shared/scalars.js';
import { type NotificationKind as Kind, NOTIFICATION_KINDS, type Params } from './kinds.rules.js';

export const NotificationKind = Object.fromEntries(NOTIFICATION_KINDS.map((kind) => [kind, kind])) as {
  [K in Kind]: K;
};
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What an account is told of.',
  valuesConfig: {
    REPORT_RETURNED: { description: 'A report was sent back, with the reason (填报被退回).' },
    REPORT_VERIFIED: { description: 'A report was verified (填报已核实).' },
    REPORTS_WAITING: { description: 'Reports wait for a reviewer; once a day (待审核).' },
    REMINDED: { description: 'A reviewer reminds of a target or an obligation (催办).' },
    EXTENSION_ASKED: { description: 'A department asks for more time (延期待批).' },
    EXTENSION_DECIDED: { description: 'More time was granted or refused (延期已批复).' },
    REPORTS_DUE: { description: 'Reports are due within a week; all of a day in one (即将到期).' },
    REPORTS_LATE: { description: 'Reports have become late; all of a day in one (逾期).' },
    ESCALATED: { description: 'Late targets have reached a level of escalation (逾期升级).' },
    TARGET_CANCELLED: { description: 'A target that one answers for was cancelled (目标取消).' },
    TARGET_REPLANNED: { description: 'Its baseline or milestones were changed (计划调整).' },
  },
});

@ObjectType('Notification', {
  implements: [NodeInterface],
  description: 'What the caller is told (通知): something to act on, or the end of something it asked for.',
})
export class NotificationType extends NodeInterface {
  @Field(() => NotificationKind)
  kind!: Kind;

  @Field(() => [ID], { description: 'Ids of what it is about, at most 20; for `nodes`.' })
  subjectIds!: string[];

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Null while it is unread.' })
  readAt!: string | null;

  /** Not in the schema: what the words are made of. */
  uuid!: string;
  params!: Params;
}

export const NotificationConnectionType = connectionOf('Notification', () => NotificationType);

@InputType('NotificationFilter', { description: 'Only notifications for which all of this is true.' })
export class NotificationFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'True: the unread ones; false: the others.' })
  unread?: boolean | null;

  @Field(() => [NotificationKind], { nullable: true, description: 'Of any of these kinds.' })
  kind?: Kind[] | null;
}

@InputType('MarkNotificationsReadInput', { description: 'Give either `ids` or `upTo`.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: 'These, at most 100; those of others are left alone.' })
  ids?: string[] | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'All that were made by then, such as the `createdAt` of the newest one seen.',
  })
  upTo?: string | null;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('MarkNotificationsReadPayload')
export class MarkNotificationsReadPayload {
  @Field(() => Int, { nullable: true, description: 'How many are unread now.' })
  unreadCount?: number | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
