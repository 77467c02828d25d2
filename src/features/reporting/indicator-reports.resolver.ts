import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { maybeUuidOf } from '../../shared/ids.js';
import { shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { ProgressReportConnectionType, type ProgressReportType } from './progress-report.type.js';
import { REPORT } from './progress-reports.read-model.js';

/** Fields that this feature adds to Indicator. */
@Resolver(() => IndicatorType)
export class IndicatorReportsResolver {
  @FieldResolver(() => ProgressReportConnectionType, {
    description: 'Its reports that the caller may see, of one region or of all, the latest period first.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async reports(
    @Root() { uuid }: IndicatorType,
    @Arg('region', () => ID, { nullable: true }) region: string | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<ProgressReportType>> {
    return loaders.report
      .ofIndicator(maybeUuidOf('Region', region, ['region']))(args, shownNodes(REPORT, info))
      .load(uuid);
  }
}
