import { Field, InputType, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';

@ObjectType('Mailbox', { description: "Where the caller's notifications go by mail." })
export class MailboxType {
  @Field(() => String, {
    nullable: true,
    description: 'The mailbox of the office, as an administrator set it.',
  })
  email!: string | null;

  @Field(() => Boolean, { description: 'Whether the account wants mail there.' })
  mailOn!: boolean;
}

@InputType('SetMailInput')
export class SetMailInput {
  @Field(() => Boolean, { description: 'False: no mail; notifications stay in the inbox.' })
  mailOn!: boolean;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('SetMailPayload')
export class SetMailPayload {
  @Field(() => MailboxType, { nullable: true })
  mailbox?: MailboxType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
