import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt, shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { Day } from '../../shared/scalars.js';
import { DepartmentType } from '../department/department.type.js';
import { RegionType } from '../region/region.type.js';
import { policies } from './policies.read-model.js';
import { policiesWanted } from './policies-wanted.js';
import { POLICY } from './policy.loader.js';
import { forceOn } from './policy.rules.js';
import { PolicyConnectionType, PolicyForce, PolicyType } from './policy.type.js';
import { PolicyFilterInput, PolicyOrderInput } from './policy-filter.type.js';

@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => PolicyConnectionType, {
    description: 'Policies (政策文件), what took effect last in front where no other order is asked.',
  })
  @Extensions({ looksAhead: true })
  async policies(
    @Arg('filter', () => PolicyFilterInput, { nullable: true }) filter: PolicyFilterInput | null,
    @Arg('orderBy', () => [PolicyOrderInput], { nullable: true }) orderBy: PolicyOrderInput[] | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<PolicyType>> {
    const wanted = await policiesWanted(context, filter ?? {});
    return connect(context.em, policies(context, wanted, orderBy ?? [], shownNodes(POLICY, info)), args);
  }

  @Query(() => PolicyType, { nullable: true, description: 'One policy, or null.' })
  @Extensions({ looksAhead: true })
  async policy(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<PolicyType | null> {
    return loaders.policy.byIdAs(readAt(POLICY, info)).load(uuidOf('Policy', id, ['id']));
  }

  @FieldResolver(() => RegionType, { description: 'Where it applies.' })
  @Extensions({ reads: ['regionUuid'], withRow: true })
  region(@Root() { region, regionUuid }: PolicyType, @Ctx() { loaders }: Context): Now<RegionType> {
    return given(region, () => required(loaders.region.byId, regionUuid));
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Who issued it, where the register knows that body.',
  })
  @Extensions({ reads: ['issuerDepartmentUuid'], withRow: true })
  issuerDepartment(
    @Root() { issuerDepartment, issuerDepartmentUuid: uuid }: PolicyType,
    @Ctx() { loaders }: Context,
  ): Now<DepartmentType | null> {
    return given(issuerDepartment, async () => (uuid ? required(loaders.department.byId, uuid) : null));
  }

  @FieldResolver(() => PolicyForce, {
    description:
      'Whether it applies on a day: from effectiveFrom (else issuedOn) to effectiveTo, or until another repeals it.',
  })
  @Extensions({ reads: ['uuid', 'issuedOn', 'effectiveFrom', 'effectiveTo'] })
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
