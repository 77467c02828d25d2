import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { required } from '../../shared/loader.js';
import type { Condition } from '../../shared/page.js';
import { DepartmentType } from '../department/department.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { RegionType } from '../region/region.type.js';
import { TargetConnectionType, type TargetType } from '../target/target.type.js';
import { TargetListArgsType } from '../target/target-filter.type.js';
import { targetConditions, targets } from '../target/targets.read-model.js';
import { targetsAsked } from '../target/targets-asked.js';
import { connectThen } from '../target/targets-then.js';
import { inHorizon } from './counted.read-model.js';
import { DepartmentTallyType, PolicyTallyType, RegionTallyType, TallyInterface } from './overview.type.js';
import type { Behind } from './overview-of.js';

@Resolver(() => TallyInterface)
class TallyResolver {
  @FieldResolver(() => TargetConnectionType, {
    description: `The targets behind the figures: as many as \`total\`; with \`filter: {status}\`, \`{light}\`, \`{unassigned: true}\` or
\`{stale: true}\`, just as many as are counted so. At a past moment as they stood and were recorded then.`,
  })
  async targets(
    @Root() { behind }: { behind: Behind },
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { em, loaders, horizon }: Context,
  ): Promise<Connection<TargetType>> {
    const { counting, scope } = behind;
    const { sight, past, wanted } = counting;
    const { first, after, last, before } = args;
    const asked = targetsAsked({ loaders, horizon, today: counting.day }, args, info);
    // What the overview was asked for, and what is asked of its list.
    const { dropped, cancelled, parts } = wanted;
    const narrowed = { ...asked, wanted: { ...asked.wanted, dropped, cancelled, parts } };
    const where: Condition[] = [
      ...targetConditions(sight, past ? { ...wanted, on: past.moment } : wanted),
      ...inHorizon('t', counting.horizon),
      ...scope,
    ];
    const page = { first, after, last, before };
    if (past) return connectThen(em, { sight, asked: narrowed, past, where }, page);
    const list = targets(sight, narrowed);
    return connect(em, { ...list, where: [...list.where, ...where] }, page);
  }
}

@Resolver(() => PolicyTallyType)
class PolicyTallyResolver {
  @FieldResolver(() => PolicyType)
  async policy(@Root() { policyUuid }: PolicyTallyType, @Ctx() { loaders }: Context): Promise<PolicyType> {
    return required(loaders.policy.byId, policyUuid);
  }
}

@Resolver(() => RegionTallyType)
class RegionTallyResolver {
  @FieldResolver(() => RegionType)
  async region(@Root() { regionUuid }: RegionTallyType, @Ctx() { loaders }: Context): Promise<RegionType> {
    return required(loaders.region.byId, regionUuid);
  }
}

@Resolver(() => DepartmentTallyType)
class DepartmentTallyResolver {
  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Null: nobody answers for these.' })
  async department(
    @Root() { departmentUuid }: DepartmentTallyType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return departmentUuid ? required(loaders.department.byId, departmentUuid) : null;
  }
}

/** All that tallies answer. */
export const TALLY_RESOLVERS = [
  TallyResolver,
  PolicyTallyResolver,
  RegionTallyResolver,
  DepartmentTallyResolver,
] as const;
