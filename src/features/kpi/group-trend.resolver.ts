import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { TargetFilterInput } from '../target/target-filter.type.js';
import { groupSentence } from './group-outlook.rules.js';
import { sumOfGroup } from './group-sum.js';
import { GroupSumType } from './group-sum.type.js';
import { GroupOutlookType, GroupTrendType, TrendTallyType } from './group-trend.type.js';
import { type GroupTrend, outlookOf, pointsOfTrend, trendOf } from './trend-of.js';

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

  @FieldResolver(() => [TrendTallyType], { description: 'At the end of each month, and on the last day.' })
  async points(@Root() trend: GroupTrend, @Ctx() context: Context): Promise<TrendTallyType[]> {
    return pointsOfTrend(context, trend);
  }

  @FieldResolver(() => GroupSumType, { description: 'As of the last day.' })
  async sum(@Root() { last }: GroupTrend, @Ctx() context: Context): Promise<GroupSumType> {
    return sumOfGroup(context, last, context.loaders.target.sight.standing === 'ALL');
  }

  @FieldResolver(() => GroupOutlookType, { description: 'By what was verified by the last day alone.' })
  async outlook(@Root() { last }: GroupTrend, @Ctx() context: Context): Promise<GroupOutlookType> {
    const { coverage, ...outlook } = await outlookOf(context, last);
    const sentence = groupSentence({ ...outlook, coverage }, context.language);
    return { ...outlook, forecastCoverage: coverage, sentence };
  }
}

@Resolver(() => GroupSumType)
export class GroupSumResolver {
  @FieldResolver(() => IndicatorType, {
    nullable: true,
    description: 'Of which it is; null where nothing is added up.',
  })
  async indicator(
    @Root() { indicatorUuid }: GroupSumType,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType | null> {
    return indicatorUuid ? loaders.indicator.visibleById.load(indicatorUuid) : null;
  }
}
