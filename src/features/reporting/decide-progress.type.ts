import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { ProgressReportType } from './progress-report.type.js';

@InputType('VerifyProgressInput')
export class VerifyProgressInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'At most 4000 characters.' })
  remark?: string | null;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('VerifyProgressPayload')
export class VerifyProgressPayload {
  @Field(() => ProgressReportType, { nullable: true })
  report?: ProgressReportType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('ReturnProgressInput')
export class ReturnProgressInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'What has to be put right, at most 4000 characters.' })
  reason!: string;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('ReturnProgressPayload')
export class ReturnProgressPayload {
  @Field(() => ProgressReportType, { nullable: true })
  report?: ProgressReportType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
