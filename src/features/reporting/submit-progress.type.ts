import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Decimal, Period } from '../../shared/scalars.js';
import { ProgressReportType } from './progress-report.type.js';
import { EvidenceInputType } from './report-evidence.type.js';
import { ReportWarningType, WARNED } from './report-warning.type.js';

@InputType('SubmitProgressInput')
export class SubmitProgressInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => ID, { description: 'The region that the value is of.' })
  regionId!: string;

  @Field(() => Period, { description: "Of the indicator's cadence, and over." })
  period!: string;

  @Field(() => Decimal, { description: 'What the indicator stood at, or came to, in the period.' })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code or another spelling of a unit that converts into the indicator's; left out, that one.",
  })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4000 characters.' })
  narrative?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Why a verified value is corrected (更正), at most 4000 characters; needed where one stands in the period,
and refused where none does. What was verified stays in force until the correction is.`,
  })
  correctionReason?: string | null;

  @Field(() => [EvidenceInputType], {
    nullable: true,
    description:
      'What it rests on (佐证材料), at most 10 files and links; it does not change once submitted.',
  })
  evidence?: EvidenceInputType[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of its departments a caller reports for; needed only by one that has several.',
  })
  departmentId?: string | null;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('SubmitProgressPayload')
export class SubmitProgressPayload {
  @Field(() => ProgressReportType, { nullable: true })
  report?: ProgressReportType | null;

  @Field(() => [ReportWarningType], { description: WARNED })
  warnings!: ReportWarningType[];

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
