import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { globalId, uuidOf } from '../../shared/ids.js';
import { previousPeriod, previousYear } from '../../shared/period.js';
import { Period } from '../../shared/scalars.js';
import { reachOf } from '../identity/access-table.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { TargetConnectionType, type TargetType } from '../target/target.type.js';
import { TargetListArgsType } from '../target/target-filter.type.js';
import { targetsAsked } from '../target/targets-asked.js';
import { KnownProgressType } from './known.type.js';

/** The field that pre-fills a report, of Indicator. */
@Resolver(() => IndicatorType)
export class IndicatorKnownResolver {
  @FieldResolver(() => KnownProgressType, {
    nullable: true,
    description: `What is known of it in a region and period before somebody reports it; null for callers who may not read
standings.`,
  })
  async known(
    @Root() { uuid }: IndicatorType,
    @Arg('region', () => ID) region: string,
    @Arg('period', () => Period) period: string,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<KnownProgressType | null> {
    const regionUuid = uuidOf('Region', region, ['region']);
    if (reachOf(viewer.roles, 'readStanding') === '-') return null;
    const { values, reports, ...series } = await loaders.report.known({ regionUuid, period }).load(uuid);
    const inPeriod = (of: string) => values.find((value) => value.period === of) ?? null;
    const submitted = reports.find(({ submittedAt }) => submittedAt !== null);
    return {
      ...series,
      value: inPeriod(period),
      previous: inPeriod(previousPeriod(period)),
      yearBefore: inPeriod(previousYear(period)),
      waiting: reports.find(({ state }) => state === 'SUBMITTED') ?? null,
      returned: submitted?.state === 'RETURNED' ? submitted : null,
      drafts: reports.filter(({ state }) => state === 'DRAFT'),
    };
  }
}

@Resolver(() => KnownProgressType)
export class KnownProgressResolver {
  @FieldResolver(() => TargetConnectionType, {
    description: 'Every target that will read the value: it is reported once for all of them.',
  })
  async targets(
    @Root() { indicatorUuid, regionUuid }: KnownProgressType,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders: { target } }: Context,
  ): Promise<Connection<TargetType>> {
    const { first, after, last, before } = args;
    const filter = { ...args.filter, region: globalId('Region', regionUuid) };
    const asked = targetsAsked(target.sight, { ...args, filter }, info);
    return target
      .of({ parent: { type: 'Indicator' }, asked })({ first, after, last, before })
      .load(indicatorUuid);
  }
}
