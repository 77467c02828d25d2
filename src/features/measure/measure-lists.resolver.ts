import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import type { Connection } from '../../shared/connection.type.js';
import { readAt, shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { DepartmentType } from '../department/department.type.js';
import { PolicyType } from '../policy/policy.type.js';
import { ClauseType } from '../policy/policy-text.type.js';
import { MEASURE } from './measure.loader.js';
import { MeasureConnectionType, MeasureType } from './measure.type.js';
import { DutyRole } from './responsibility.type.js';

@Resolver(() => PolicyType)
export class PolicyMeasuresResolver {
  @FieldResolver(() => MeasureConnectionType, { description: 'Its measures, in the order of the document.' })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async measures(
    @Root() { uuid }: PolicyType,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<MeasureType>> {
    return loaders.measure.ofPolicy(args, shownNodes(MEASURE, info)).load(uuid);
  }
}

@Resolver(() => DepartmentType)
export class DepartmentMeasuresResolver {
  @FieldResolver(() => MeasureConnectionType, {
    description: 'What it answers for, document by document; a measure in which it has two roles comes once.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async measures(
    @Root() { uuid }: DepartmentType,
    @Arg('role', () => DutyRole, { nullable: true, description: 'Only where it has this role.' })
    role: DutyRole | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<Connection<MeasureType>> {
    return loaders.measure
      .ofDepartment(role ?? null)(args, shownNodes(MEASURE, info))
      .load(uuid);
  }
}

@Resolver(() => ClauseType)
export class ClauseMeasuresResolver {
  @FieldResolver(() => [MeasureType], {
    description: 'The measures that it states itself, not those below it.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async measures(
    @Root() { uuid }: ClauseType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<MeasureType[]> {
    return loaders.measure.ofClause(readAt(MEASURE, info)).load(uuid);
  }
}
