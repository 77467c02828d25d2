import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { TargetFilterInput } from '../target/target-filter.type.js';
import { groupSentence } from './group-outlook.rules.js';
import { GroupOutlookType, GroupTrendType } from './group-trend.type.js';
import { type GroupTrend, outlookOf, trendOf } from './trend-of.js';

@Resolver(() => GroupTrendType)
export class GroupTrendResolver {
  @Query(() => GroupTrendType, {
    description: `How targets stood at the ends of months, and what is foretold of them; for callers who may read standings.
At most 53 months, and 40,000 targets times months.`,
  })
  async trend(
    @Arg('filter', () => TargetFilterInput, { nullable: true }) filter: TargetFilterInput | null,
    @Arg('from', () => Day, { nullable: true, description: 'A year before the last day where left out.' })
    from: string | null,
    @Arg('until', () => Day, { nullable: true, description: 'The last day; today where left out.' })
    until: string | null,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: `All days by what had been recorded by this instant. Left out, each by its own end: as was answered then.`,
    })
    knownAt: string | null,
    @Ctx() context: Context,
  ): Promise<GroupTrendType> {
    return trendOf(context, { filter: filter ?? {}, from, until, knownAt });
  }

  @FieldResolver(() => GroupOutlookType, { description: 'By what was verified by the last day alone.' })
  async outlook(@Root() { last }: GroupTrend, @Ctx() context: Context): Promise<GroupOutlookType> {
    const { coverage, ...outlook } = await outlookOf(context, last);
    const sentence = groupSentence({ ...outlook, coverage }, context.language);
    return { ...outlook, forecastCoverage: coverage, sentence };
  }
}
