import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { globalId, uuidOf } from '../../shared/ids.js';
import { Period } from '../../shared/scalars.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { TargetConnectionType, type TargetType } from '../target/target.type.js';
import { TargetListArgsType } from '../target/target-filter.type.js';
import { targetsAsked } from '../target/targets-asked.js';
import { KnownProgressType } from './known.type.js';
import { knownProgress } from './known-progress.js';

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
    return knownProgress({ loaders, viewer }, { indicatorUuid: uuid, regionUuid, period });
  }
}

@Resolver(() => KnownProgressType)
export class KnownProgressResolver {
  @FieldResolver(() => TargetConnectionType, {
    description: 'Every target that will read the value: it is reported once for all of them.',
  })
  @Extensions({ looksAhead: true })
  async targets(
    @Root() { indicatorUuid, regionUuid }: KnownProgressType,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    const filter = { ...args.filter, region: globalId('Region', regionUuid) };
    const { shown, ...wanted } = targetsAsked(context, { ...args, filter }, info);
    return context.loaders.target
      .of({ parent: { type: 'Indicator' }, ...wanted })(args, shown)
      .load(indicatorUuid);
  }
}
