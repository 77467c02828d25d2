import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { containing } from '../../shared/containing.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt, shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { RegionType } from '../region/region.type.js';
import { DEPARTMENT } from './department.loader.js';
import { DepartmentConnectionType, DepartmentType } from './department.type.js';
import { DepartmentFilterInput, DepartmentOrderInput } from './department-filter.type.js';
import { departments } from './departments.read-model.js';

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  @Query(() => DepartmentConnectionType, {
    description: 'The register of departments (单位), in its own order where no other is asked.',
  })
  @Extensions({ looksAhead: true })
  async departments(
    @Arg('filter', () => DepartmentFilterInput, { nullable: true }) filter: DepartmentFilterInput | null,
    @Arg('orderBy', () => [DepartmentOrderInput], { nullable: true }) orderBy: DepartmentOrderInput[] | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { em }: Context,
  ): Promise<Connection<DepartmentType>> {
    const wanted = {
      text: containing(filter?.text, ['filter', 'text']),
      regionUuid: maybeUuidOf('Region', filter?.region, ['filter', 'region']),
      kind: filter?.kind ?? null,
      level: filter?.level ?? null,
    };
    return connect(em, departments(wanted, orderBy ?? [], shownNodes(DEPARTMENT, info)), args);
  }

  @Query(() => DepartmentType, { nullable: true, description: 'One department, or null.' })
  @Extensions({ looksAhead: true })
  async department(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return loaders.department.byIdAs(readAt(DEPARTMENT, info)).load(uuidOf('Department', id, ['id']));
  }

  @FieldResolver(() => RegionType, {
    description: 'Whose department it is: 市财政局 of 常熟市 is not that of 苏州市.',
  })
  @Extensions({ reads: ['regionUuid'], withRow: true })
  region(@Root() { region, regionUuid }: DepartmentType, @Ctx() { loaders }: Context): Now<RegionType> {
    return given(region, () => required(loaders.region.byId, regionUuid));
  }

  @FieldResolver(() => [DepartmentType], { description: 'Whom a GROUP stands for; empty for all others.' })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async members(
    @Root() { uuid }: DepartmentType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return loaders.department.membersOf(readAt(DEPARTMENT, info)).load(uuid);
  }

  @FieldResolver(() => [DepartmentType], { description: 'The GROUPs that stand for it among others.' })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async memberOf(
    @Root() { uuid }: DepartmentType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return loaders.department.groupsOf(readAt(DEPARTMENT, info)).load(uuid);
  }
}
