import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { TargetConnectionType, type TargetType } from '../target/target.type.js';
import { TargetListArgsType } from '../target/target-filter.type.js';
import { targetsAsked } from '../target/targets-asked.js';
import { ProgressReportType } from './progress-report.type.js';

/** The targets that a report serves. */
@Resolver(() => ProgressReportType)
export class ReportTargetsResolver {
  @FieldResolver(() => TargetConnectionType, {
    description:
      'Every target that reads it: of its indicator, in its region. It is reported once for all of them.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async targets(
    @Root() { uuid }: ProgressReportType,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    const { shown, wanted, orderBy } = targetsAsked(context, args, info);
    // It names its region: what falls to it of a total reads it, too.
    const asked = { wanted: { ...wanted, parts: true }, orderBy };
    return context.loaders.report.targets(asked)(args, shown).load(uuid);
  }
}
