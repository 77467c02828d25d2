import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { DateTime } from '../../shared/scalars.js';
import { AccountType } from '../identity/viewer.type.js';

@ObjectType('ReportComment', {
  description:
    'What a department that takes part, or a reviewer, says of a report (会商意见). It never changes.',
})
export class ReportCommentType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => DateTime)
  writtenAt!: string;

  @Field(() => AccountType)
  writtenBy!: AccountType;

  @Field(() => Boolean, { description: 'Whether it is an invention of the demo.' })
  isDemo!: boolean;

  /** Not in the schema: what field resolvers are made of. */
  uuid!: string;
  departmentUuid!: string | null;
}

export const ReportCommentConnectionType = connectionOf('ReportComment', () => ReportCommentType);

@InputType('CommentOnReportInput')
export class CommentOnReportInput {
  @Field(() => ID)
  reportId!: string;

  @Field(() => String, { description: 'At most 4000 characters.' })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For which of its departments a caller speaks; needed only by one that has several.',
  })
  departmentId?: string | null;

  @Field(() => String, {
    description: 'New for each change, 1 to 255 characters: sent again, it changes nothing.',
  })
  idempotencyKey!: string;
}

@ObjectType('CommentOnReportPayload')
export class CommentOnReportPayload {
  @Field(() => ReportCommentType, { nullable: true })
  comment?: ReportCommentType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
