import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { daysBetween, todayIn } from '../../shared/dates.js';
import { maybeUuidOf } from '../../shared/ids.js';
import { shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { KnownProgressType } from './known.type.js';
import { knownProgress } from './known-progress.js';
import { ProgressReportConnectionType, ProgressReportType } from './progress-report.type.js';
import { REPORT } from './progress-reports.read-model.js';
import { assertMayDecide } from './reporting.access.js';
import { reviewQueue } from './review-queue.read-model.js';
import { ReviewQueueFilterInput } from './review-queue.type.js';

/** What a reviewer decides by, beside the report itself. */
@Resolver(() => ProgressReportType)
export class ReviewQueueResolver {
  @Query(() => ProgressReportConnectionType, {
    description: `What waits for a decision (待审核), the longest waiting first, without what the caller submitted itself.
Ask \`warnings\`, \`known\` and \`targets\` of each: what is unusual, what was verified before, which sentences it serves.`,
  })
  @Extensions({ looksAhead: true })
  async reviewQueue(
    @Arg('filter', () => ReviewQueueFilterInput, { nullable: true }) filter: ReviewQueueFilterInput | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<ProgressReportType>> {
    assertMayDecide(viewer);
    const wanted = {
      indicatorUuid: maybeUuidOf('Indicator', filter?.indicator, ['filter', 'indicator']),
      regionUuid: maybeUuidOf('Region', filter?.region, ['filter', 'region']),
      departmentUuid: maybeUuidOf('Department', filter?.department, ['filter', 'department']),
      policyUuid: maybeUuidOf('Policy', filter?.policy, ['filter', 'policy']),
    };
    return connect(em, reviewQueue(viewer, wanted, shownNodes(REPORT, info)), args);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'For how many days it has waited for a decision; null where it waits for none.',
  })
  @Extensions({ reads: ['state', 'submittedAt'] })
  daysWaiting(
    @Root() { state, submittedAt }: ProgressReportType,
    @Ctx() { today, timeZone }: Context,
  ): number | null {
    if (state !== 'SUBMITTED' || submittedAt === null) return null;
    return Math.max(0, daysBetween(todayIn(timeZone, new Date(submittedAt)), today));
  }

  @FieldResolver(() => KnownProgressType, {
    nullable: true,
    description:
      'What is known besides of its indicator in its region and period: the values verified before.',
  })
  @Extensions({ reads: ['indicatorUuid', 'regionUuid', 'period'] })
  async known(
    @Root() { indicatorUuid, regionUuid, period }: ProgressReportType,
    @Ctx() context: Context,
  ): Promise<KnownProgressType | null> {
    return knownProgress(context, { indicatorUuid, regionUuid, period });
  }
}
