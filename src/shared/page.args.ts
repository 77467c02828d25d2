import { ArgsType, Field, Int } from 'type-graphql';

/** Relay's four arguments, on every list that can grow. */
@ArgsType()
export class PageArgsType {
  @Field(() => Int, { nullable: true, description: 'How many from the front, 1 to 100; 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what precedes this cursor.' })
  before?: string | null;
}
