import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DomainError } from '../../shared/errors.js';
import { Day } from '../../shared/scalars.js';
import { DepartmentType } from '../department/department.type.js';
import { mayReadObligationsOf } from './reporting.access.js';
import { ReportingFiguresType } from './reporting-figures.type.js';

/** Fields that this feature adds to Department. */
@Resolver(() => DepartmentType)
export class DepartmentReportingResolver {
  @FieldResolver(() => ReportingFiguresType, {
    nullable: true,
    description: `How complete and timely reporting is of what it may report, with others or alone; null for callers who may
not know. No list of departments can be sorted by it.`,
  })
  async reporting(
    @Root() { uuid }: DepartmentType,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'A past day: what had come by its end, of what is asked for now. Today where left out.',
    })
    asOf: string | null,
    @Ctx() { loaders, viewer, today }: Context,
  ): Promise<ReportingFiguresType | null> {
    if (asOf && asOf > today) throw new DomainError('DATE_IN_FUTURE', { value: asOf, today }, ['asOf']);
    if (!mayReadObligationsOf(viewer, uuid)) return null;
    const day = asOf ?? today;
    return { ...(await loaders.figures.ofDepartment(day).load(uuid)), asOf: day };
  }
}
