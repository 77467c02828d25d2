import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { uuidOf } from '../../shared/ids.js';
import { required } from '../../shared/loader.js';
import { PageArgsType } from '../../shared/page.args.js';
import { Day } from '../../shared/scalars.js';
import { DepartmentType } from '../department/department.type.js';
import { RegionType } from '../region/region.type.js';
import { policies } from './policies.read-model.js';
import { policiesWanted } from './policies-wanted.js';
import { forceOn } from './policy.rules.js';
import { PolicyConnectionType, PolicyForce, PolicyType } from './policy.type.js';
import { PolicyFilterInput, PolicyOrderInput } from './policy-filter.type.js';

@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => PolicyConnectionType, {
    description: 'Policies (政策文件), what took effect last in front where no other order is asked.',
  })
  async policies(
    @Arg('filter', () => PolicyFilterInput, { nullable: true }) filter: PolicyFilterInput | null,
    @Arg('orderBy', () => [PolicyOrderInput], { nullable: true }) orderBy: PolicyOrderInput[] | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() context: Context,
  ): Promise<Connection<PolicyType>> {
    const wanted = await policiesWanted(context, filter ?? {});
    return connect(context.em, policies(context, wanted, orderBy ?? []), args);
  }

  @Query(() => PolicyType, { nullable: true, description: 'One policy, or null.' })
  async policy(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context): Promise<PolicyType | null> {
    return loaders.policy.byId.load(uuidOf('Policy', id, ['id']));
  }

  @FieldResolver(() => RegionType, { description: 'Where it applies.' })
  async region(@Root() { regionUuid }: PolicyType, @Ctx() { loaders }: Context): Promise<RegionType> {
    return required(loaders.region.byId, regionUuid);
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Who issued it, where the register knows that body.',
  })
  async issuerDepartment(
    @Root() { issuerDepartmentUuid }: PolicyType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return issuerDepartmentUuid ? required(loaders.department.byId, issuerDepartmentUuid) : null;
  }

  @FieldResolver(() => PolicyForce, {
    description:
      'Whether it applies on a day: from effectiveFrom (else issuedOn) to effectiveTo, or until another repeals it.',
  })
  async force(
    @Root() policy: PolicyType,
    @Arg('on', () => Day, { nullable: true, description: 'Today in the city where left out.' }) on:
      | string
      | null,
    @Ctx() { loaders, today }: Context,
  ): Promise<PolicyForce> {
    return forceOn(on ?? today, policy, await loaders.policy.repealersOf.load(policy.uuid));
  }
}
