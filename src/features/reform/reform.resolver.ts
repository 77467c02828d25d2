import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { toPayload } from '../../shared/mutation-error.js';
import { seesAccounts } from '../administration/administration.access.js';
import { ManagedAccountType } from '../administration/managed-account.type.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { MeasureType } from '../measure/measure.type.js';
import { RegionType } from '../region/region.type.js';
import { leftOver, type Moved } from './outcome.rules.js';
import {
  DepartmentReformType,
  NEW_HOLDER,
  ReformedAccountType,
  ReformedDutyType,
  ReformedIndicatorType,
  ReformedPeriodType,
} from './reform.type.js';
import { reformDepartment } from './reform-department.js';
import { ReformDepartmentInput, ReformDepartmentPayload } from './reform-department.type.js';
import { shownReform } from './shown-reform.js';

const SHOWN = 100;
const complexity = ({ childComplexity }: { childComplexity: number }): number =>
  SHOWN * (1 + childComplexity);
const leftFirst = <Each extends Moved>(all: readonly Each[]): Each[] =>
  [...leftOver(all), ...all.filter(({ departmentUuid }) => departmentUuid !== null)].slice(0, SHOWN);
const maybeDepartment = ({ loaders }: Context, uuid: string | null): Promise<DepartmentType> | null =>
  uuid ? required(loaders.department.byId, uuid) : null;

@Resolver(() => DepartmentReformType)
export class ReformResolver {
  @Mutation(() => ReformDepartmentPayload, {
    description: `Carry a reform (机构改革) of a department out: rename, merge, split or dissolve it. From its day on successors
answer for what it answered for; earlier days, and what texts say, stay as they are.`,
  })
  async reformDepartment(
    @Arg('input', () => ReformDepartmentInput) input: ReformDepartmentInput,
    @Ctx() context: Context,
  ): Promise<ReformDepartmentPayload> {
    return toPayload(context, async () => {
      const outcome = await reformDepartment(context, input);
      context.freshLoaders();
      return { reform: shownReform(outcome, input.dryRun) };
    });
  }

  @FieldResolver(() => DepartmentType, { description: 'Whom it concerns, as it is called now.' })
  department(
    @Root() { outcome }: DepartmentReformType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType> {
    return required(loaders.department.byId, outcome.departmentUuid);
  }

  @FieldResolver(() => [DepartmentType], { description: 'Who has functions of it from that day on.' })
  successors(
    @Root() { outcome }: DepartmentReformType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return Promise.all(outcome.successorUuids.map((uuid) => required(loaders.department.byId, uuid)));
  }

  @FieldResolver(() => [ReformedDutyType], { complexity })
  duties(@Root() { outcome }: DepartmentReformType): ReformedDutyType[] {
    return leftFirst(outcome.duties);
  }

  @FieldResolver(() => [ReformedIndicatorType], { complexity })
  indicators(@Root() { outcome }: DepartmentReformType): ReformedIndicatorType[] {
    return leftFirst(outcome.indicators);
  }

  @FieldResolver(() => [ReformedPeriodType], { complexity })
  obligations(@Root() { outcome }: DepartmentReformType): ReformedPeriodType[] {
    return outcome.obligations.slice(0, SHOWN);
  }

  @FieldResolver(() => [ReformedPeriodType], { complexity })
  waiting(@Root() { outcome }: DepartmentReformType): ReformedPeriodType[] {
    return outcome.waiting.slice(0, SHOWN);
  }

  @FieldResolver(() => [ReformedAccountType], {
    complexity,
    nullable: true,
    description: 'Null for callers who see no accounts.',
  })
  accounts(
    @Root() { outcome }: DepartmentReformType,
    @Ctx() { viewer }: Context,
  ): ReformedAccountType[] | null {
    return seesAccounts(viewer) ? leftFirst(outcome.accounts) : null;
  }
}

@Resolver(() => ReformedDutyType)
export class ReformedDutyResolver {
  @FieldResolver(() => MeasureType)
  measure(@Root() { measureUuid }: ReformedDutyType, @Ctx() { loaders }: Context): Promise<MeasureType> {
    return required(loaders.measure.byId, measureUuid);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: NEW_HOLDER })
  department(
    @Root() { departmentUuid }: ReformedDutyType,
    @Ctx() context: Context,
  ): Promise<DepartmentType> | null {
    return maybeDepartment(context, departmentUuid);
  }
}

@Resolver(() => ReformedIndicatorType)
export class ReformedIndicatorResolver {
  @FieldResolver(() => IndicatorType)
  indicator(
    @Root() { indicatorUuid }: ReformedIndicatorType,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType> {
    return required(loaders.indicator.byId, indicatorUuid);
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: NEW_HOLDER })
  department(
    @Root() { departmentUuid }: ReformedIndicatorType,
    @Ctx() context: Context,
  ): Promise<DepartmentType> | null {
    return maybeDepartment(context, departmentUuid);
  }
}

@Resolver(() => ReformedPeriodType)
export class ReformedPeriodResolver {
  @FieldResolver(() => IndicatorType)
  indicator(
    @Root() { indicatorUuid }: ReformedPeriodType,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType> {
    return required(loaders.indicator.byId, indicatorUuid);
  }

  @FieldResolver(() => RegionType)
  region(@Root() { regionUuid }: ReformedPeriodType, @Ctx() { loaders }: Context): Promise<RegionType> {
    return required(loaders.region.byId, regionUuid);
  }

  @FieldResolver(() => [DepartmentType], { description: 'Who may report it now, or take the report back.' })
  departments(
    @Root() { departmentUuids }: ReformedPeriodType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return Promise.all(departmentUuids.map((uuid) => required(loaders.department.byId, uuid)));
  }
}

@Resolver(() => ReformedAccountType)
export class ReformedAccountResolver {
  @FieldResolver(() => ManagedAccountType)
  account(
    @Root() { accountUuid }: ReformedAccountType,
    @Ctx() { loaders }: Context,
  ): Promise<ManagedAccountType> {
    return required(loaders.administration.accountById, accountUuid);
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'For which it speaks in its place; null: for none.',
  })
  department(
    @Root() { departmentUuid }: ReformedAccountType,
    @Ctx() context: Context,
  ): Promise<DepartmentType> | null {
    return maybeDepartment(context, departmentUuid);
  }
}

export const reformResolvers = [
  ReformResolver,
  ReformedDutyResolver,
  ReformedIndicatorResolver,
  ReformedPeriodResolver,
  ReformedAccountResolver,
] as const;
