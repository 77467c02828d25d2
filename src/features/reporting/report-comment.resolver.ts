import { Arg, Args, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import { PageArgsType } from '../../shared/page.args.js';
import { DepartmentType } from '../department/department.type.js';
import { commentOnReport } from './comment-on-report.js';
import { ProgressReportType } from './progress-report.type.js';
import {
  CommentOnReportInput,
  CommentOnReportPayload,
  ReportCommentConnectionType,
  ReportCommentType,
} from './report-comment.type.js';

@Resolver(() => ReportCommentType)
class ReportCommentResolver {
  @Mutation(() => CommentOnReportPayload, {
    description: `Say something of a report that was submitted (会商意见): as a department that takes part in it, by
whatever duty in a target that reads it, or as a reviewer.`,
  })
  async commentOnReport(
    @Arg('input', () => CommentOnReportInput) input: CommentOnReportInput,
    @Ctx() context: Context,
  ): Promise<CommentOnReportPayload> {
    return toPayload(context, async () => {
      const uuid = await commentOnReport(context, input);
      return { comment: await context.freshLoaders().comment.byId.load(uuid) };
    });
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'For which department it is said; null for a reviewer.',
  })
  async department(
    @Root() { departmentUuid }: ReportCommentType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return departmentUuid ? required(loaders.department.byId, departmentUuid) : null;
  }
}

/** The field that comments add to ProgressReport. */
@Resolver(() => ProgressReportType)
class ReportCommentsResolver {
  @FieldResolver(() => ReportCommentConnectionType, {
    description: `What those who take part and its reviewers said of it, the oldest first; none for callers who neither take
part nor see all reports.`,
  })
  @Extensions({ reads: ['uuid'] })
  async comments(
    @Root() { uuid }: ProgressReportType,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ReportCommentType>> {
    return loaders.comment.ofReport(args).load(uuid);
  }
}

/** What shows comments, on their own type and on the report. */
export const reportCommentResolvers = [ReportCommentResolver, ReportCommentsResolver] as const;
