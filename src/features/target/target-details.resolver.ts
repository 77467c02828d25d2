import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Extensions, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { given, type Now } from '../../shared/loader.js';
import { readAt } from '../../shared/look-ahead.js';
import { DEPARTMENT } from '../department/department.loader.js';
import { DepartmentType } from '../department/department.type.js';
import { amount, Quantity } from '../indicator/quantity.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { MEASURE } from '../measure/measure.loader.js';
import { MeasureType } from '../measure/measure.type.js';
import { statementOf } from './statement.rules.js';
import { MilestoneType, TargetType } from './target.type.js';
import { TargetSpanType } from './target-span.type.js';

/** What a target says, and where. */
@Resolver(() => TargetType)
export class TargetDetailsResolver {
  @FieldResolver(() => QuantityType, { description: 'As written: 2000亿元, 20%, 2倍.' })
  @Extensions({ reads: ['quantity', 'unitCode'], withRow: true })
  value(@Root() { value, quantity, unitCode }: TargetType, @Ctx() { loaders }: Context): Now<QuantityType> {
    return given(value, () => amount(loaders.unit, quantity, unitCode));
  }

  @FieldResolver(() => QuantityType, {
    nullable: true,
    description: 'The upper end where the comparator is BETWEEN.',
  })
  @Extensions({ reads: ['quantityHigh', 'unitCode'] })
  valueHigh(
    @Root() { quantityHigh, unitCode }: TargetType,
    @Ctx() { loaders }: Context,
  ): Now<QuantityType | null> {
    return quantityHigh === null ? null : amount(loaders.unit, quantityHigh, unitCode);
  }

  @FieldResolver(() => QuantityType, {
    nullable: true,
    description: 'Where the indicator stood at the start (基期值); null while unknown.',
  })
  @Extensions({ reads: ['baseline', 'levelCode'] })
  baseline(
    @Root() { baseline, levelCode }: TargetType,
    @Ctx() { loaders }: Context,
  ): Now<QuantityType | null> {
    return baseline === null ? null : amount(loaders.unit, baseline, levelCode);
  }

  @FieldResolver(() => String, {
    description: 'The promise in one line: ≥2000亿元, 每年>100家, 2～3家, 增长20%.',
  })
  @Extensions({ reads: ['comparator', 'quantity', 'quantityHigh', 'cadence', 'unitCode', 'unitFactor'] })
  statement(@Root() target: TargetType): string {
    return statementOf(target, { code: target.unitCode, factor: target.unitFactor });
  }

  @FieldResolver(() => [TargetSpanType], {
    description:
      'Every place that states it, its own policy first: the goals and the tasks often say the same.',
  })
  @Extensions({ reads: ['uuid'] })
  async spans(@Root() { uuid }: TargetType, @Ctx() { loaders }: Context): Promise<TargetSpanType[]> {
    return loaders.target.spans.load(uuid);
  }

  @FieldResolver(() => [MeasureType], { description: 'The measures that state it.' })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async measures(
    @Root() { uuid }: TargetType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<MeasureType[]> {
    return loaders.target.measures(readAt(MEASURE, info)).load(uuid);
  }

  @FieldResolver(() => [DepartmentType], {
    description:
      'Who answers for it, leads first, each once. A group is one: its `members` say whom it stands for.',
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async departments(
    @Root() { uuid }: TargetType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<DepartmentType[]> {
    return loaders.target.departments(readAt(DEPARTMENT, info)).load(uuid);
  }

  @FieldResolver(() => [MilestoneType], {
    description: 'What is expected on the way (年度分解), the first day first.',
  })
  @Extensions({ reads: ['uuid', 'levelCode', 'levelFactor'] })
  async milestones(
    @Root() { uuid, levelCode, levelFactor }: TargetType,
    @Ctx() { loaders }: Context,
  ): Promise<MilestoneType[]> {
    const milestones = await loaders.target.milestones.load(uuid);
    return milestones.map(({ on, quantity }) => ({ on, quantity, levelCode, levelFactor }));
  }
}

@Resolver(() => MilestoneType)
export class MilestoneResolver {
  @FieldResolver(() => QuantityType)
  value(@Root() { quantity, levelCode, levelFactor }: MilestoneType): QuantityType {
    return new Quantity(quantity, levelCode, levelFactor);
  }
}
