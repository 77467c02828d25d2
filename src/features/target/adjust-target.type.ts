import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Day, Decimal } from '../../shared/scalars.js';
import { TargetPartInput } from './split-target.type.js';
import { Comparator, TargetType } from './target.type.js';

@InputType('AdjustTargetInput', {
  description: 'What a decision has changed of a promise; what is left out stays as it is in force.',
})
export class AdjustTargetInput {
  @Field(() => ID)
  targetId!: string;

  @Field(() => Comparator, {
    nullable: true,
    description: 'Of the same kind: a level stays a level, growth stays growth.',
  })
  comparator?: Comparator | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The new number; with BETWEEN the lower end, together with `valueHigh`.',
  })
  value?: string | null;

  @Field(() => Decimal, { nullable: true })
  valueHigh?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code or another spelling of a unit that converts into the one in force; left out, that one.',
  })
  unit?: string | null;

  @Field(() => Day, {
    nullable: true,
    description: `The new deadline in force, later or earlier, but not in the past; extensions granted before it end with it. Left
out, the deadline and its extensions stay.`,
  })
  dueOn?: string | null;

  @Field(() => [TargetPartInput], {
    nullable: true,
    description: `What falls to each region of a total that is split, in place of all before; they add up to the new number. Left
out, the parts stay, and are refused where they no longer do. Where the deadline is adjusted, theirs is.`,
  })
  parts?: TargetPartInput[] | null;

  @Field(() => String, {
    description: 'The decision, by its number or title (苏府〔2026〕5号); at most 4000 characters.',
  })
  decision!: string;

  @Field(() => Day, { description: 'The day of the decision. The change binds from the day of its record.' })
  decidedOn!: string;

  @Field(() => String, { description: 'Why it was decided, at most 4000 characters.' })
  reason!: string;

  @Field(() => Int, { description: 'The `version` of the target that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('AdjustTargetPayload')
export class AdjustTargetPayload {
  @Field(() => TargetType, { nullable: true })
  target?: TargetType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
