import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DepartmentType } from './department.type.js';
import { DepartmentNameType, DepartmentSuccessionType } from './department-history.type.js';

/** What a department was called, and which reforms made it or ended it. */
@Resolver(() => DepartmentType)
export class DepartmentHistoryResolver {
  @FieldResolver(() => [DepartmentNameType], {
    description: 'Every name it bears or bore, the full ones first.',
  })
  async names(@Root() { uuid }: DepartmentType, @Ctx() { loaders }: Context): Promise<DepartmentNameType[]> {
    return loaders.departmentHistory.namesOf.load(uuid);
  }

  @FieldResolver(() => [DepartmentSuccessionType], { description: 'Whom it followed, the earliest first.' })
  async predecessors(
    @Root() { uuid }: DepartmentType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentSuccessionType[]> {
    return loaders.departmentHistory.predecessorsOf.load(uuid);
  }

  @FieldResolver(() => [DepartmentSuccessionType], { description: 'Who followed it, the earliest first.' })
  async successors(
    @Root() { uuid }: DepartmentType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentSuccessionType[]> {
    return loaders.departmentHistory.successorsOf.load(uuid);
  }
}
