import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { PolicyDraftType } from './policy-draft.type.js';

@InputType('PublishPolicyInput')
export class PublishPolicyInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('PublishPolicyPayload')
export class PublishPolicyPayload {
  @Field(() => PolicyType, { nullable: true })
  policy?: PolicyType | null;

  @Field(() => PolicyDraftType, { nullable: true })
  draft?: PolicyDraftType | null;

  @Field(() => [MutationErrorType], {
    description: 'Where items stand in the way, one for each: its `path` is ["items", the id, the field].',
  })
  errors!: MutationErrorType[];
}

@InputType('DiscardDraftInput')
export class DiscardDraftInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is given up, at most 1000 characters.' })
  reason!: string;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('DiscardDraftPayload')
export class DiscardDraftPayload {
  @Field(() => PolicyDraftType, { nullable: true })
  draft?: PolicyDraftType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
