import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import { AccountType } from '../identity/viewer.type.js';

export const ExtensionState = { REQUESTED: 'REQUESTED', APPROVED: 'APPROVED', REFUSED: 'REFUSED' } as const;
export type ExtensionState = keyof typeof ExtensionState;
registerEnumType(ExtensionState, {
  name: 'ExtensionState',
  description: 'Whether a later deadline was granted.',
  valuesConfig: {
    REQUESTED: { description: 'Waits for a reviewer (待批).' },
    APPROVED: { description: 'Granted (同意): the deadline is the later one from the decision on.' },
    REFUSED: { description: 'Not granted, with the reason (不同意).' },
  },
});

@ObjectType('Extension', {
  implements: [NodeInterface, AuditedInterface],
  description: `A later deadline of a target, asked for and decided (延期). It never erases the first deadline, and a target
reached after that one stays reached late.`,
})
export class ExtensionType extends NodeInterface {
  @Field(() => ExtensionState)
  state!: ExtensionState;

  @Field(() => Day, { description: 'The deadline of the text.' })
  firstDueOn!: string;

  @Field(() => Day, { description: 'The deadline that was in force when it was asked for.' })
  dueOnBefore!: string;

  @Field(() => Day, { description: 'The deadline asked for.' })
  askedDueOn!: string;

  @Field(() => String, { description: 'Why it is asked for.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How far the target had come, as its department says.',
  })
  progress!: string | null;

  @Field(() => DateTime)
  requestedAt!: string;

  @Field(() => AccountType)
  requestedBy!: AccountType;

  @Field(() => DateTime, { nullable: true, description: 'From then on a grant counts, on no day before.' })
  decidedAt!: string | null;

  @Field(() => AccountType, { nullable: true })
  decidedBy!: AccountType | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the reviewer says of it; always with a refusal.',
  })
  decisionReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is an invention of the demo.' })
  isDemo!: boolean;

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  targetUuid!: string;
  departmentUuid!: string;
}

export const ExtensionConnectionType = connectionOf('Extension', () => ExtensionType);

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';

@InputType('RequestExtensionInput')
export class RequestExtensionInput {
  @Field(() => ID)
  targetId!: string;

  @Field(() => Day, { description: 'The deadline asked for, later than the one in force.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why more time is needed, at most 4000 characters.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'How far it has come, at most 4000 characters.' })
  progress?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For which of its departments a caller asks; needed only by one that has several.',
  })
  departmentId?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('RequestExtensionPayload')
export class RequestExtensionPayload {
  @Field(() => ExtensionType, { nullable: true })
  extension?: ExtensionType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('DecideExtensionInput')
export class DecideExtensionInput {
  @Field(() => ID)
  extensionId!: string;

  @Field(() => Boolean, { description: 'True grants the deadline asked for; false refuses it.' })
  approve!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'At most 4000 characters; needed to refuse.',
  })
  reason?: string | null;

  @Field(() => Int, { description: 'The version of the extension that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('DecideExtensionPayload')
export class DecideExtensionPayload {
  @Field(() => ExtensionType, { nullable: true })
  extension?: ExtensionType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
