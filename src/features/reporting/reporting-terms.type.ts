import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { IndicatorType, ReportingCadence } from '../indicator/indicator.type.js';

@InputType('SetReportingTermsInput')
export class SetReportingTermsInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => ReportingCadence, {
    nullable: true,
    description: `How often it is reported from now on; left out, as it is. The period in course is begun anew: what was
missing of the old cadence before it is asked for no more, what was reported stays.`,
  })
  cadence?: ReportingCadence | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days after the end of a period until its report is due, 0 to 180; left out, as it is.',
  })
  dueDays?: number | null;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('SetReportingTermsPayload')
export class SetReportingTermsPayload {
  @Field(() => IndicatorType, { nullable: true })
  indicator?: IndicatorType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
