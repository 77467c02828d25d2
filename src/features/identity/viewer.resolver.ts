import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { DepartmentType } from '../department/department.type.js';
import { permissionsOf } from './access-table.js';
import { shouted } from './permission.type.js';
import { ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who am I: the caller, as its key says.' })
  viewer(@Ctx() { viewer }: Context): ViewerType {
    const permissions = permissionsOf(viewer.roles).map(shouted);
    return { ...viewer, permissions, roles: viewer.accountId ? viewer.roles : ['PUBLIC'] };
  }

  @FieldResolver(() => [DepartmentType], { description: 'The departments that it speaks for.' })
  async departments(
    @Root() { departmentIds }: ViewerType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return Promise.all(departmentIds.map((id) => required(loaders.department.byId, id)));
  }
}
