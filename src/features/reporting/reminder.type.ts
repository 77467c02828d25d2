import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime, Period } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import { AccountType } from '../identity/viewer.type.js';

@ObjectType('Reminder', {
  implements: [NodeInterface, AuditedInterface],
  description: `A supervisor's reminder (催办) to a department, of a target or of an obligation. It never changes.`,
})
export class ReminderType extends NodeInterface {
  @Field(() => String)
  message!: string;

  @Field(() => DateTime)
  sentAt!: string;

  @Field(() => AccountType)
  sentBy!: AccountType;

  @Field(() => Period, {
    nullable: true,
    description: 'For which period a report is asked; null of a target.',
  })
  period!: string | null;

  @Field(() => Boolean, { description: 'Whether it is an invention of the demo.' })
  isDemo!: boolean;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  departmentUuid!: string;
  targetUuid!: string | null;
  indicatorUuid!: string | null;
  regionUuid!: string | null;
}

export const ReminderConnectionType = connectionOf('Reminder', () => ReminderType);

@InputType('ObligationKeyInput', { description: 'An obligation: what is reported, of where, for when.' })
export class ObligationKeyInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => ID)
  regionId!: string;

  @Field(() => Period)
  period!: string;
}

@Directive('@oneOf')
@InputType('ReminderAboutInput', { description: 'What a department is reminded of.' })
export class ReminderAboutInput {
  @Field(() => ID, { nullable: true, description: 'A target that is neither reached nor cancelled.' })
  targetId?: string | null;

  @Field(() => ObligationKeyInput, {
    nullable: true,
    description: 'An obligation with nothing reported yet.',
  })
  obligation?: ObligationKeyInput | null;
}

@InputType('RemindInput')
export class RemindInput {
  @Field(() => ID, { description: 'Who is reminded: a department that answers for it.' })
  departmentId!: string;

  @Field(() => ReminderAboutInput)
  about!: ReminderAboutInput;

  @Field(() => String, { description: '1 to 2000 characters.' })
  message!: string;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('RemindPayload')
export class RemindPayload {
  @Field(() => ReminderType, { nullable: true })
  reminder?: ReminderType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
