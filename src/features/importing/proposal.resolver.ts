import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { DepartmentType } from '../department/department.type.js';
import { IndicatorType } from '../indicator/indicator.type.js';
import { UnitType } from '../indicator/quantity.type.js';
import { RegionType } from '../region/region.type.js';
import { ProposedFactsType } from './proposed-facts.type.js';
import { DepartmentCandidateType, ProposedDutyType } from './proposed-measure.type.js';
import { TextPlaceType } from './proposed-place.type.js';
import { IndicatorCandidateType, ProposedIndicatorType, ProposedTargetType } from './proposed-target.type.js';

@Resolver(() => TextPlaceType)
class TextPlaceResolver {
  @FieldResolver(() => String)
  async quote(
    @Root() { start, end, text, textUuid }: TextPlaceType,
    @Ctx() { loaders }: Context,
  ): Promise<string> {
    const whole = text ?? (await required(loaders.policyText.characters, textUuid ?? '')).text;
    return whole.slice(start, end);
  }
}

@Resolver(() => ProposedFactsType)
class ProposedFactsResolver {
  @FieldResolver(() => RegionType, { nullable: true })
  async region(
    @Root() { regionUuid }: ProposedFactsType,
    @Ctx() { loaders }: Context,
  ): Promise<RegionType | null> {
    return regionUuid ? loaders.region.byId.load(regionUuid) : null;
  }

  @FieldResolver(() => DepartmentType, { nullable: true, description: 'Where the register knows that body.' })
  async issuerDepartment(
    @Root() { issuerDepartmentUuid }: ProposedFactsType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return issuerDepartmentUuid ? loaders.department.byId.load(issuerDepartmentUuid) : null;
  }
}

@Resolver(() => ProposedDutyType)
class ProposedDutyResolver {
  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Null where it is not settled whom the name means.',
  })
  async department(
    @Root() { departmentUuid }: ProposedDutyType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType | null> {
    return departmentUuid ? loaders.department.byId.load(departmentUuid) : null;
  }
}

@Resolver(() => DepartmentCandidateType)
class DepartmentCandidateResolver {
  @FieldResolver(() => DepartmentType)
  async department(
    @Root() { departmentUuid }: DepartmentCandidateType,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType> {
    return required(loaders.department.byId, departmentUuid);
  }
}

@Resolver(() => ProposedIndicatorType)
class ProposedIndicatorResolver {
  @FieldResolver(() => IndicatorType, {
    nullable: true,
    description: 'Null for a new one: publication makes it.',
  })
  async known(
    @Root() { indicatorUuid }: ProposedIndicatorType,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType | null> {
    return indicatorUuid ? loaders.indicator.byId.load(indicatorUuid) : null;
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'In which it is to be reported.' })
  async unit(
    @Root() { unitCode }: ProposedIndicatorType,
    @Ctx() { loaders }: Context,
  ): Promise<UnitType | null> {
    return unitCode ? loaders.unit.byCode.load(unitCode) : null;
  }
}

@Resolver(() => IndicatorCandidateType)
class IndicatorCandidateResolver {
  @FieldResolver(() => IndicatorType)
  async indicator(
    @Root() { indicatorUuid }: IndicatorCandidateType,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType> {
    return required(loaders.indicator.byId, indicatorUuid);
  }
}

@Resolver(() => ProposedTargetType)
class ProposedTargetResolver {
  @FieldResolver(() => RegionType, { nullable: true })
  async region(
    @Root() { regionUuid }: ProposedTargetType,
    @Ctx() { loaders }: Context,
  ): Promise<RegionType | null> {
    return regionUuid ? loaders.region.byId.load(regionUuid) : null;
  }

  @FieldResolver(() => UnitType, {
    nullable: true,
    description: 'Null where the register has none that is written so.',
  })
  async unit(
    @Root() { unitCode }: ProposedTargetType,
    @Ctx() { loaders }: Context,
  ): Promise<UnitType | null> {
    return unitCode ? loaders.unit.byCode.load(unitCode) : null;
  }
}

export const proposalResolvers = [
  TextPlaceResolver,
  ProposedFactsResolver,
  ProposedDutyResolver,
  DepartmentCandidateResolver,
  ProposedIndicatorResolver,
  IndicatorCandidateResolver,
  ProposedTargetResolver,
] as const;
