import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DomainError } from '../../shared/errors.js';
import { required } from '../../shared/loader.js';
import { MAX_PAGE } from '../../shared/page.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { DepartmentType } from '../department/department.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { RegionType } from '../region/region.type.js';
import { TargetType } from '../target/target.type.js';
import { TargetFilterInput } from '../target/target-filter.type.js';
import { nextDue, restsOnDemo } from './overview.read-model.js';
import { DepartmentTallyType, OverviewType, PolicyTallyType, RegionTallyType } from './overview.type.js';
import { type Overview, overviewOf } from './overview-of.js';

@Resolver(() => OverviewType)
export class OverviewResolver {
  @Query(() => OverviewType, {
    description: `Where all targets stand, for callers who may read standings. Deadlines within the planning horizon count;
a filter by deadline replaces that horizon.`,
  })
  async overview(
    @Arg('filter', () => TargetFilterInput, { nullable: true }) filter: TargetFilterInput | null,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'A past day: its schedule, and what was verified by its end. Today where left out.',
    })
    asOf: string | null,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: `What had been recorded by this instant, in place of the end of the day: with both, what was answered then.
Alone, of its own day.`,
    })
    knownAt: string | null,
    @Ctx() context: Context,
  ): Promise<OverviewType> {
    return overviewOf(context, { filter: filter ?? {}, asOf, knownAt });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether any report that it rests on is invented for the demo.',
  })
  async isDemo(@Root() { counting }: Overview, @Ctx() { em }: Context): Promise<boolean> {
    return restsOnDemo(em, counting);
  }

  @FieldResolver(() => [TargetType], {
    description:
      'The next deadlines in force from that day on that were not achieved by then; each target as it stands today.',
  })
  async nextDue(
    @Root() { counting, asOf }: Overview,
    @Arg('first', () => Int, { defaultValue: 10, description: '1 to 100.' }) first: number,
    @Ctx() { em, loaders }: Context,
  ): Promise<TargetType[]> {
    if (first < 1 || first > MAX_PAGE)
      throw new DomainError('INVALID_PAGE', { argument: 'first' }, ['first']);
    const ids = await nextDue(em, counting, { from: asOf, first });
    return Promise.all(ids.map((id) => required(loaders.target.byId, id)));
  }
}

@Resolver(() => PolicyTallyType)
export class PolicyTallyResolver {
  @FieldResolver(() => PolicyType)
  async policy(@Root() { policyUuid }: PolicyTallyType, @Ctx() { loaders }: Context): Promise<PolicyType> {
    return required(loaders.policy.byId, policyUuid);
  }
}

@Resolver(() => RegionTallyType)
export class RegionTallyResolver {
  @FieldResolver(() => RegionType)
  async region(@Root() { regionUuid }: RegionTallyType, @Ctx() { loaders }: Context): Promise<RegionType> {
    return required(loaders.region.byId, regionUuid);
  }
}

@Resolver(() => DepartmentTallyType)
export class DepartmentTallyResolver {
  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Null: nobody answers for these.' })
  async department(
    @Root() { departmentUuid }: DepartmentTallyType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return departmentUuid ? required(loaders.department.byId, departmentUuid) : null;
  }
}
