import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Decimal, Period } from '../../shared/scalars.js';
import { ProgressReportType } from './progress-report.type.js';
import { EvidenceInputType } from './report-evidence.type.js';
import { ReportWarningType, WARNED } from './report-warning.type.js';

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';

@InputType('SaveProgressDraftInput', {
  description: 'What the draft says from now on: what is left out is not in it any more.',
})
export class SaveProgressDraftInput {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => ID, { description: 'The region that the value is of.' })
  regionId!: string;

  @Field(() => Period, { description: "Of the indicator's cadence, and over." })
  period!: string;

  @Field(() => Decimal, { nullable: true, description: 'May still be missing.' })
  value?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code or another spelling of a unit that converts into the indicator's; left out, that one.",
  })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4000 characters.' })
  narrative?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a verified value of the period is corrected (更正); may still be missing.',
  })
  correctionReason?: string | null;

  @Field(() => [EvidenceInputType], {
    nullable: true,
    description: 'What it rests on (佐证材料), at most 10 files and links.',
  })
  evidence?: EvidenceInputType[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Which of its departments a caller reports for; needed only by one that has several.',
  })
  departmentId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the draft that was looked at; left out to begin one.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('SaveProgressDraftPayload')
export class SaveProgressDraftPayload {
  @Field(() => ProgressReportType, { nullable: true, description: 'In the state DRAFT.' })
  report?: ProgressReportType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('SubmitProgressDraftInput')
export class SubmitProgressDraftInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => Int, { description: 'The version of the draft that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('SubmitProgressDraftPayload')
export class SubmitProgressDraftPayload {
  @Field(() => ProgressReportType, { nullable: true })
  report?: ProgressReportType | null;

  @Field(() => [ReportWarningType], { description: WARNED })
  warnings!: ReportWarningType[];

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('WithdrawProgressInput')
export class WithdrawProgressInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => Int, { description: 'The version of the report that was looked at.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Why, at most 4000 characters.' })
  reason?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('WithdrawProgressPayload')
export class WithdrawProgressPayload {
  @Field(() => ProgressReportType, { nullable: true })
  report?: ProgressReportType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
