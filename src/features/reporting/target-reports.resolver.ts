import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { readAt, shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { TargetType } from '../target/target.type.js';
import { ProgressReportConnectionType, ProgressReportType } from './progress-report.type.js';
import { REPORT } from './progress-reports.read-model.js';

/** Fields that this feature adds to Target. */
@Resolver(() => TargetType)
export class TargetReportsResolver {
  @FieldResolver(() => ProgressReportConnectionType, {
    description:
      'The reports of its indicator in its region that the caller may see, the latest period first.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async reports(
    @Root() { uuid }: TargetType,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ProgressReportType>> {
    return loaders.report.ofTarget(args, shownNodes(REPORT, info)).load(uuid);
  }

  @FieldResolver(() => ProgressReportType, {
    nullable: true,
    description: 'The last verified of its reports; while none is, the last that the caller may see.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async latestReport(
    @Root() { uuid }: TargetType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<ProgressReportType | null> {
    return loaders.report.latestOfTarget(readAt(REPORT, info)).load(uuid);
  }
}
