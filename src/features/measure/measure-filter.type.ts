import { Field, ID, InputType } from 'type-graphql';
import { DutyRole } from './responsibility.type.js';

@InputType('MeasureFilter', { description: 'Only measures for which all of this is true.' })
export class MeasureFilterInput {
  @Field(() => ID, { nullable: true })
  policy?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For which this department answers, in `role` if one is named.',
  })
  department?: string | null;

  @Field(() => DutyRole, { nullable: true, description: 'For which anybody answers in this role.' })
  role?: DutyRole | null;

  @Field(() => ID, { nullable: true, description: 'Of policies of this region, not of its divisions.' })
  region?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the title or of what the measure says, at most 100 characters.',
  })
  text?: string | null;
}
