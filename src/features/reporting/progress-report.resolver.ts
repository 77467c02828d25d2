import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { DomainError } from '../../shared/errors.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt, shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { amount } from '../indicator/quantity.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { RegionType } from '../region/region.type.js';
import { ProgressReportConnectionType, ProgressReportType } from './progress-report.type.js';
import { ProgressReportFilterInput, ProgressReportOrderInput } from './progress-report-filter.type.js';
import { progressDrafts, progressReports, REPORT } from './progress-reports.read-model.js';
import { assertMayListReports, assertMaySubmit } from './reporting.access.js';

@Resolver(() => ProgressReportType)
export class ProgressReportResolver {
  @Query(() => ProgressReportConnectionType, {
    description: `Reports that the caller may see, the latest period first where no other order is asked:
what waits for a reviewer, what a department has said.`,
  })
  @Extensions({ looksAhead: true })
  async progressReports(
    @Arg('filter', () => ProgressReportFilterInput, { nullable: true })
    filter: ProgressReportFilterInput | null,
    @Arg('orderBy', () => [ProgressReportOrderInput], { nullable: true })
    orderBy: ProgressReportOrderInput[] | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<ProgressReportType>> {
    assertMayListReports(viewer);
    const wanted = {
      states: filter?.state ?? null,
      indicatorUuid: maybeUuidOf('Indicator', filter?.indicator, ['filter', 'indicator']),
      regionUuid: maybeUuidOf('Region', filter?.region, ['filter', 'region']),
      departmentUuid: maybeUuidOf('Department', filter?.department, ['filter', 'department']),
      period: filter?.period ?? null,
    };
    return connect(em, progressReports(viewer, wanted, shownNodes(REPORT, info), orderBy ?? []), args);
  }

  @Query(() => ProgressReportType, {
    nullable: true,
    description: 'One report, or null where there is none that the caller may see.',
  })
  @Extensions({ looksAhead: true })
  async progressReport(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<ProgressReportType | null> {
    return loaders.report.byIdAs(readAt(REPORT, info)).load(uuidOf('ProgressReport', id, ['id']));
  }

  @Query(() => ProgressReportConnectionType, {
    description: `What the caller's departments have begun and not submitted (草稿), with or without a value, the
latest period first. Ask \`amount\` of them: a draft without a value has no \`value\`.`,
  })
  @Extensions({ looksAhead: true })
  async progressDrafts(
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<ProgressReportType>> {
    assertMaySubmit(viewer);
    return connect(em, progressDrafts(viewer, shownNodes(REPORT, info)), args);
  }

  @FieldResolver(() => QuantityType, {
    description: `In the unit that it was reported in. A draft without a value has none, and this fails: ask
\`amount\` of drafts.`,
  })
  @Extensions({ reads: ['quantity', 'unitCode'] })
  value(@Root() { quantity, unitCode }: ProgressReportType, @Ctx() { loaders }: Context): Now<QuantityType> {
    if (quantity === null) throw new DomainError('VALUE_MISSING');
    return amount(loaders.unit, quantity, unitCode);
  }

  @FieldResolver(() => QuantityType, {
    nullable: true,
    description: 'As `value`; null while a draft has none.',
  })
  @Extensions({ reads: ['quantity', 'unitCode'] })
  amount(
    @Root() { quantity, unitCode }: ProgressReportType,
    @Ctx() { loaders }: Context,
  ): Now<QuantityType | null> {
    return quantity === null ? null : amount(loaders.unit, quantity, unitCode);
  }

  @FieldResolver(() => IndicatorType)
  @Extensions({ reads: ['indicatorUuid'], withRow: true })
  indicator(
    @Root() { indicator, indicatorUuid }: ProgressReportType,
    @Ctx() { loaders }: Context,
  ): Now<IndicatorType> {
    return given(indicator, () => required(loaders.indicator.byId, indicatorUuid));
  }

  @FieldResolver(() => RegionType)
  @Extensions({ reads: ['regionUuid'], withRow: true })
  region(@Root() { region, regionUuid }: ProgressReportType, @Ctx() { loaders }: Context): Now<RegionType> {
    return given(region, () => required(loaders.region.byId, regionUuid));
  }

  @FieldResolver(() => DepartmentType, { description: 'Who reported it.' })
  @Extensions({ reads: ['departmentUuid'], withRow: true })
  department(
    @Root() { department, departmentUuid }: ProgressReportType,
    @Ctx() { loaders }: Context,
  ): Now<DepartmentType> {
    return given(department, () => required(loaders.department.byId, departmentUuid));
  }

  @FieldResolver(() => ProgressReportType, {
    nullable: true,
    description: 'The verified report whose value this one corrects (更正), or would if it is verified.',
  })
  @Extensions({ reads: ['correctsUuid'] })
  async corrects(
    @Root() { correctsUuid }: ProgressReportType,
    @Ctx() { loaders }: Context,
  ): Promise<ProgressReportType | null> {
    return correctsUuid ? loaders.report.byId.load(correctsUuid) : null;
  }
}
