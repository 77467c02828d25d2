import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt } from '../../shared/look-ahead.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { RegionType } from '../region/region.type.js';
import { momentOf } from './moment.js';
import { StandingType } from './standing.type.js';
import { assertMayReadStanding } from './target.access.js';
import { TargetConnectionType, TargetType } from './target.type.js';
import { TargetListArgsType } from './target-filter.type.js';
import { targetView } from './target-row.read-model.js';
import { targets } from './targets.read-model.js';
import { targetsAsked } from './targets-asked.js';
import { connectThen, verdictsThen } from './targets-then.js';

@Resolver(() => TargetType)
export class TargetResolver {
  @Query(() => TargetConnectionType, {
    description:
      'Targets (目标) of published policies, in the order of the documents where no other is asked.',
  })
  @Extensions({ looksAhead: true, unlessGiven: ['asOf', 'knownAt'] })
  async targets(
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Arg('asOf', () => Day, {
      nullable: true,
      description:
        'A past day: lists are narrowed and sorted by how targets stood then. Today where left out.',
    })
    asOf: string | null,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: 'By what had been recorded by this instant, in place of the end of the day.',
    })
    knownAt: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    const { em, loaders, horizon } = context;
    const { sight } = loaders.target;
    const moment = momentOf(context, { asOf, knownAt });
    const asked = targetsAsked({ loaders, horizon, today: moment?.asOf ?? context.today }, args, info);
    if (!moment) return connect(em, targets(sight, asked), args);
    assertMayReadStanding(sight);
    return connectThen(
      em,
      { sight, asked, past: await verdictsThen(em, { sight, wanted: asked.wanted, moment }) },
      args,
    );
  }

  @Query(() => TargetType, { nullable: true, description: 'One target, or null.' })
  @Extensions({ looksAhead: true })
  async target(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders: { target } }: Context,
  ): Promise<TargetType | null> {
    return target.byIdAs(readAt(targetView(target.sight), info)).load(uuidOf('Target', id, ['id']));
  }

  @FieldResolver(() => IndicatorType)
  @Extensions({ reads: ['indicatorUuid'], withRow: true })
  indicator(
    @Root() { indicator, indicatorUuid }: TargetType,
    @Ctx() { loaders }: Context,
  ): Now<IndicatorType> {
    return given(indicator, () => required(loaders.indicator.byId, indicatorUuid));
  }

  @FieldResolver(() => RegionType)
  @Extensions({ reads: ['regionUuid'], withRow: true })
  region(@Root() { region, regionUuid }: TargetType, @Ctx() { loaders }: Context): Now<RegionType> {
    return given(region, () => required(loaders.region.byId, regionUuid));
  }

  @FieldResolver(() => PolicyType, {
    description: 'The policy that it is counted under; others may restate it.',
  })
  @Extensions({ reads: ['policyUuid'], withRow: true })
  policy(@Root() { policy, policyUuid }: TargetType, @Ctx() { loaders }: Context): Now<PolicyType> {
    return given(policy, () => required(loaders.policy.byId, policyUuid));
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Who leads (牵头), else who is named first; null where nobody is.',
  })
  @Extensions({ reads: ['uuid'], withRow: true })
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
    description: `How it stands today; in a list or overview of a past moment, how it stood then. Null for callers who may not
read standings.`,
  })
  @Extensions({ reads: ['uuid'], withRow: true })
  standing(
    @Root() { standing, uuid, moment }: TargetType,
    @Ctx() { loaders: { target } }: Context,
  ): Now<StandingType | null> {
    if (target.sight.standing === '-') return null;
    if (moment) return target.standingAt(moment).load(uuid);
    return given(standing, async () => (await required(target.byId, uuid)).standing ?? null);
  }

  @FieldResolver(() => StandingType, {
    nullable: true,
    description: `How it stood at a moment (回溯): by the schedule and the values of the day \`asOf\`, as far as they had been recorded
by the instant \`knownAt\`. Without \`knownAt\`, by the end of that day; without \`asOf\`, on the day of \`knownAt\`; without
either, today. Null for callers who may not read standings, and where the target was not known yet.`,
  })
  @Extensions({ reads: ['uuid'] })
  async standingAt(
    @Root() target: TargetType,
    @Arg('asOf', () => Day, { nullable: true }) asOf: string | null,
    @Arg('knownAt', () => DateTime, { nullable: true }) knownAt: string | null,
    @Ctx() context: Context,
  ): Promise<StandingType | null> {
    const { loaders } = context;
    if (loaders.target.sight.standing === '-') return null;
    const moment = momentOf(context, { asOf, knownAt });
    if (moment) return loaders.target.standingAt(moment).load(target.uuid);
    return (await required(loaders.target.byId, target.uuid)).standing ?? null;
  }
}

/** Found with the target: no other reader knows which of its duties comes first. */
const leadOf = ({ leadDepartment, uuid }: TargetType, { loaders }: Context): Now<DepartmentType | null> =>
  given(leadDepartment, async () => (await required(loaders.target.byId, uuid)).leadDepartment ?? null);
