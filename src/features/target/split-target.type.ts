import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Decimal } from '../../shared/scalars.js';
import { TargetType } from './target.type.js';

@InputType('TargetPartInput', { description: 'What falls to a region of a total.' })
export class TargetPartInput {
  @Field(() => ID, { description: "A division of the whole's region, named once." })
  regionId!: string;

  @Field(() => Decimal, { description: 'Not below zero.' })
  value!: string;

  @Field(() => [ID], {
    nullable: true,
    description: `Measures of published policies whose departments answer for it, in place of those that it has. Left out, a new
part is answered for as the whole is.`,
  })
  measureIds?: string[] | null;
}

@InputType('SplitTargetInput')
export class SplitTargetInput {
  @Field(() => ID)
  targetId!: string;

  @Field(() => [TargetPartInput], {
    description: `All of them, in place of those before, at most 100; they add up to the number in force. None: it is split no
more.`,
  })
  parts!: TargetPartInput[];

  @Field(() => String, {
    nullable: true,
    description:
      'Code or another spelling of a unit that converts into the one in force; left out, that one.',
  })
  unit?: string | null;

  @Field(() => String, { description: 'By what it is split so, and why; at most 4000 characters.' })
  reason!: string;

  @Field(() => Int, { description: 'The `version` of the target that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('SplitTargetPayload')
export class SplitTargetPayload {
  @Field(() => TargetType, { nullable: true, description: 'The whole.' })
  target?: TargetType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
