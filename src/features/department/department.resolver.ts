import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { containing } from '../../shared/containing.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import { required } from '../../shared/loader.js';
import { PageArgsType } from '../../shared/page.args.js';
import { RegionType } from '../region/region.type.js';
import { DepartmentConnectionType, DepartmentType } from './department.type.js';
import { DepartmentFilterInput, DepartmentOrderInput } from './department-filter.type.js';
import { departments } from './departments.read-model.js';

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  @Query(() => DepartmentConnectionType, {
    description: 'The register of departments (单位), in its own order where no other is asked.',
  })
  async departments(
    @Arg('filter', () => DepartmentFilterInput, { nullable: true }) filter: DepartmentFilterInput | null,
    @Arg('orderBy', () => [DepartmentOrderInput], { nullable: true }) orderBy: DepartmentOrderInput[] | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() { em }: Context,
  ): Promise<Connection<DepartmentType>> {
    const wanted = {
      text: containing(filter?.text, ['filter', 'text']),
      regionUuid: maybeUuidOf('Region', filter?.region, ['filter', 'region']),
      kind: filter?.kind ?? null,
      level: filter?.level ?? null,
    };
    return connect(em, departments(wanted, orderBy ?? []), args);
  }

  @Query(() => DepartmentType, { nullable: true, description: 'One department, or null.' })
  async department(
    @Arg('id', () => ID) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return loaders.department.byId.load(uuidOf('Department', id, ['id']));
  }

  @FieldResolver(() => RegionType, {
    description: 'Whose department it is: 市财政局 of 常熟市 is not that of 苏州市.',
  })
  async region(@Root() { regionUuid }: DepartmentType, @Ctx() { loaders }: Context): Promise<RegionType> {
    return required(loaders.region.byId, regionUuid);
  }

  @FieldResolver(() => [DepartmentType], { description: 'Whom a GROUP stands for; empty for all others.' })
  async members(@Root() { uuid }: DepartmentType, @Ctx() { loaders }: Context): Promise<DepartmentType[]> {
    return loaders.department.membersOf.load(uuid);
  }

  @FieldResolver(() => [DepartmentType], { description: 'The GROUPs that stand for it among others.' })
  async memberOf(@Root() { uuid }: DepartmentType, @Ctx() { loaders }: Context): Promise<DepartmentType[]> {
    return loaders.department.groupsOf.load(uuid);
  }
}
