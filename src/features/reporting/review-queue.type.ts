import { Field, ID, InputType } from 'type-graphql';

@InputType('ReviewQueueFilter', { description: 'Only reports for which all of this is true.' })
export class ReviewQueueFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this indicator.' })
  indicator?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this region, not of its divisions.' })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'From this department.' })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those that a target of this policy reads.' })
  policy?: string | null;
}
