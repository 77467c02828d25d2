import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { MeasureType } from '../measure/measure.type.js';
import { DutyRole } from '../measure/responsibility.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { RegionType } from '../region/region.type.js';
import { TargetConnectionType, type TargetType } from './target.type.js';
import { TargetListArgsType } from './target-filter.type.js';
import { targetsAsked } from './targets-asked.js';
import type { Parent } from './targets-of.read-model.js';

interface Listing {
  parent: Parent;
  uuid: string;
  args: TargetListArgsType;
  info: GraphQLResolveInfo;
}

function listOf(context: Context, listing: Listing): Promise<Connection<TargetType>> {
  const { parent, uuid, args, info } = listing;
  const { shown, wanted, orderBy } = targetsAsked(context, args, info);
  // A region is named by being the parent, too.
  const parts = wanted.parts || parent.type === 'Region';
  return context.loaders.target
    .of({ parent, wanted: { ...wanted, parts }, orderBy })(args, shown)
    .load(uuid);
}

@Resolver(() => PolicyType)
export class PolicyTargetsResolver {
  @FieldResolver(() => TargetConnectionType, {
    description: 'The targets that its text states; one that it restates belongs to another policy as well.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async targets(
    @Root() { uuid }: PolicyType,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    return listOf(context, { parent: { type: 'Policy' }, uuid, args, info });
  }
}

@Resolver(() => DepartmentType)
export class DepartmentTargetsResolver {
  @FieldResolver(() => TargetConnectionType, {
    description: 'The targets that it answers for, by itself or as a member of a group.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async targets(
    @Root() { uuid }: DepartmentType,
    @Arg('role', () => DutyRole, { nullable: true, description: 'Only where it has this role.' })
    role: DutyRole | null,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    return listOf(context, { parent: { type: 'Department', role: role ?? null }, uuid, args, info });
  }
}

@Resolver(() => RegionType)
export class RegionTargetsResolver {
  @FieldResolver(() => TargetConnectionType, {
    description: 'The targets set for it, not for its divisions.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async targets(
    @Root() { uuid }: RegionType,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    return listOf(context, { parent: { type: 'Region' }, uuid, args, info });
  }
}

@Resolver(() => IndicatorType)
export class IndicatorTargetsResolver {
  @FieldResolver(() => TargetConnectionType, { description: 'Every target that asks for it.' })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async targets(
    @Root() { uuid }: IndicatorType,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    return listOf(context, { parent: { type: 'Indicator' }, uuid, args, info });
  }
}

@Resolver(() => MeasureType)
export class MeasureTargetsResolver {
  @FieldResolver(() => TargetConnectionType, { description: 'The targets that it states.' })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async targets(
    @Root() { uuid }: MeasureType,
    @Args(() => TargetListArgsType) args: TargetListArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<TargetType>> {
    return listOf(context, { parent: { type: 'Measure' }, uuid, args, info });
  }
}

export const targetListResolvers = [
  PolicyTargetsResolver,
  DepartmentTargetsResolver,
  RegionTargetsResolver,
  IndicatorTargetsResolver,
  MeasureTargetsResolver,
] as const;
