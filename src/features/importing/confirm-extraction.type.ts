import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Decimal } from '../../shared/scalars.js';
import { DraftDecisionInput } from './draft-decision.type.js';
import { PolicyDraftType } from './policy-draft.type.js';

@InputType('ConfirmExtractionInput')
export class ConfirmExtractionInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  expectedVersion!: number;

  @Field(() => [DraftDecisionInput], {
    nullable: true,
    description: 'In turn, at most 500. One that is refused stops them all.',
  })
  decisions?: DraftDecisionInput[] | null;

  @Field(() => Decimal, {
    nullable: true,
    description:
      'Accept also, after `decisions`, every item that is still pending, at least this sure (0 to 1) and publishable.',
  })
  acceptAbove?: string | null;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('ConfirmExtractionPayload')
export class ConfirmExtractionPayload {
  @Field(() => PolicyDraftType, { nullable: true })
  draft?: PolicyDraftType | null;

  @Field(() => Int, { nullable: true, description: 'How many items of the draft are decided by now.' })
  decidedCount?: number | null;

  @Field(() => [MutationErrorType], { description: 'Each with the place of its decision in the input.' })
  errors!: MutationErrorType[];
}
