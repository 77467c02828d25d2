import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { maybeUuidOf } from '../../shared/ids.js';
import { required } from '../../shared/loader.js';
import { PageArgsType } from '../../shared/page.args.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { RegionType } from '../region/region.type.js';
import { KnownProgressType } from './known.type.js';
import { knownProgress } from './known-progress.js';
import {
  MyWorkFilterInput,
  ObligationConnectionType,
  ObligationCountsType,
  ObligationFilterInput,
  ObligationType,
} from './obligation.type.js';
import { type ObligationsWanted, obligationCounts, obligations } from './obligations.read-model.js';
import { OBLIGATION_STATES, TO_DO } from './obligations.rules.js';
import { assertMayReadObligations, assertMaySubmit, obligedDepartments } from './reporting.access.js';

/** A page, and what its list was narrowed to. */
interface Obligations extends Connection<ObligationType> {
  wanted: ObligationsWanted;
}

@Resolver(() => ObligationType)
export class ObligationResolver {
  @Query(() => ObligationConnectionType, {
    description: `What the caller's departments have to report (我的待办), the most urgent first: what was sent back, what
is late, what is due. One that several departments may report is on the list of each, until any of them has.`,
  })
  async myWork(
    @Arg('filter', () => MyWorkFilterInput, { nullable: true }) filter: MyWorkFilterInput | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() context: Context,
  ): Promise<Obligations> {
    const { viewer } = context;
    assertMaySubmit(viewer);
    return connectObligations(context, args, {
      states: filter?.state ?? TO_DO,
      departmentUuids: viewer.departmentIds,
      regionUuid: null,
      indicatorUuid: null,
      policyUuid: null,
      escalation: some(filter?.escalation),
    });
  }

  @Query(() => ObligationConnectionType, {
    description: `What is due to be reported (应报事项), by whomever, the most urgent first; for a reporter, as far as it is
its departments'. It is no ranking of departments.`,
  })
  async obligations(
    @Arg('filter', () => ObligationFilterInput, { nullable: true }) filter: ObligationFilterInput | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Ctx() context: Context,
  ): Promise<Obligations> {
    const { viewer } = context;
    assertMayReadObligations(viewer);
    const own = obligedDepartments(viewer);
    const asked = maybeUuidOf('Department', filter?.department, ['filter', 'department']);
    return connectObligations(context, args, {
      states: filter?.state ?? null,
      departmentUuids: asked === null ? own : (own?.filter((id) => id === asked) ?? [asked]),
      regionUuid: maybeUuidOf('Region', filter?.region, ['filter', 'region']),
      indicatorUuid: maybeUuidOf('Indicator', filter?.indicator, ['filter', 'indicator']),
      policyUuid: maybeUuidOf('Policy', filter?.policy, ['filter', 'policy']),
      escalation: some(filter?.escalation),
    });
  }

  @FieldResolver(() => IndicatorType)
  async indicator(
    @Root() { indicatorUuid }: ObligationType,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType> {
    return required(loaders.indicator.byId, indicatorUuid);
  }

  @FieldResolver(() => RegionType)
  async region(@Root() { regionUuid }: ObligationType, @Ctx() { loaders }: Context): Promise<RegionType> {
    return required(loaders.region.byId, regionUuid);
  }

  @FieldResolver(() => [DepartmentType], {
    description:
      'Who may report it: where a target has a lead (牵头单位), the lead; else whoever answers for it.',
  })
  async departments(
    @Root() { departmentUuids }: ObligationType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return Promise.all(departmentUuids.map((uuid) => required(loaders.department.byId, uuid)));
  }

  @FieldResolver(() => KnownProgressType, {
    nullable: true,
    description: `What is known already, to fill a form with: values verified before, the report that was returned and
why, the draft, and every target that the value will serve.`,
  })
  async known(
    @Root() obligation: ObligationType,
    @Ctx() context: Context,
  ): Promise<KnownProgressType | null> {
    const { indicatorUuid, regionUuid, period } = obligation;
    return knownProgress(context, { indicatorUuid, regionUuid, period });
  }
}

@Resolver(() => ObligationConnectionType)
export class ObligationCountsResolver {
  @FieldResolver(() => ObligationCountsType)
  async counts(@Root() { wanted }: Obligations, @Ctx() context: Context): Promise<ObligationCountsType> {
    const found = await obligationCounts(context.em, context, wanted);
    const of = (state: string) => found.find((row) => row.state === state);
    return {
      byState: OBLIGATION_STATES.map((state) => ({ state, count: of(state)?.count ?? 0 })),
      olderToDo: TO_DO.reduce((sum, state) => sum + (of(state)?.older ?? 0), 0),
    };
  }
}

const some = <Item>(list: Item[] | null | undefined): Item[] | null => (list?.length ? list : null);

const connectObligations = async (
  context: Context,
  args: PageArgsType,
  wanted: ObligationsWanted,
): Promise<Obligations> => ({
  ...(await connect<ObligationType>(context.em, obligations(context, wanted), args)),
  wanted,
});
