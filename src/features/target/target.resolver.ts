import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt } from '../../shared/look-ahead.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { RegionType } from '../region/region.type.js';
import { StandingType } from './standing.type.js';
import { TargetConnectionType, TargetType } from './target.type.js';
import { TargetListArgsType } from './target-filter.type.js';
import { targetView } from './target-row.read-model.js';
import { targets } from './targets.read-model.js';
import { targetsAsked } from './targets-asked.js';

@Resolver(() => TargetType)
export class TargetResolver {
  @Query(() => TargetConnectionType, {
    description:
      'Targets (目标) of published policies, in the order of the documents where no other is asked.',
  })
  async targets(
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    const { sight } = context.loaders.target;
    return connect(context.em, targets(sight, targetsAsked(context, args, info)), args);
  }

  @Query(() => TargetType, { nullable: true, description: 'One target, or null.' })
  async target(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders: { target } }: Context,
  ): Promise<TargetType | null> {
    return target.byIdAs(readAt(targetView(target.sight), info)).load(uuidOf('Target', id, ['id']));
  }

  @FieldResolver(() => IndicatorType)
  @Extensions({ reads: ['indicatorUuid'] })
  indicator(
    @Root() { indicator, indicatorUuid }: TargetType,
    @Ctx() { loaders }: Context,
  ): Now<IndicatorType> {
    return given(indicator, () => required(loaders.indicator.byId, indicatorUuid));
  }

  @FieldResolver(() => RegionType)
  @Extensions({ reads: ['regionUuid'] })
  region(@Root() { region, regionUuid }: TargetType, @Ctx() { loaders }: Context): Now<RegionType> {
    return given(region, () => required(loaders.region.byId, regionUuid));
  }

  @FieldResolver(() => PolicyType, {
    description: 'The policy that it is counted under; others may restate it.',
  })
  @Extensions({ reads: ['policyUuid'] })
  policy(@Root() { policy, policyUuid }: TargetType, @Ctx() { loaders }: Context): Now<PolicyType> {
    return given(policy, () => required(loaders.policy.byId, policyUuid));
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Who leads (牵头), else who is named first; null where nobody is.',
  })
  @Extensions({ reads: ['uuid'] })
  leadDepartment(@Root() target: TargetType, @Ctx() context: Context): Now<DepartmentType | null> {
    return leadOf(target, context);
  }

  @FieldResolver(() => Boolean, {
    description: 'No measure that states it names anybody (无责任单位): it stays visible as such.',
  })
  @Extensions({ reads: ['leadDepartment', 'uuid'] })
  unassigned(@Root() target: TargetType, @Ctx() context: Context): Now<boolean> {
    const lead = leadOf(target, context);
    return lead instanceof Promise ? lead.then((found) => found === null) : lead === null;
  }

  @FieldResolver(() => StandingType, {
    nullable: true,
    description: 'How it stands today; null for callers who may not read standings.',
  })
  @Extensions({ reads: ['uuid'] })
  standing(
    @Root() { standing, uuid }: TargetType,
    @Ctx() { loaders: { target } }: Context,
  ): Now<StandingType | null> {
    if (target.sight.standing === '-') return null;
    return given(standing, async () => (await required(target.byId, uuid)).standing ?? null);
  }
}

/** Found with the target: no other reader knows which of its duties comes first. */
const leadOf = ({ leadDepartment, uuid }: TargetType, { loaders }: Context): Now<DepartmentType | null> =>
  given(leadDepartment, async () => (await required(loaders.target.byId, uuid)).leadDepartment ?? null);
