import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Day, Decimal } from '../../shared/scalars.js';
import { Light, TargetStatus } from '../target/standing.type.js';
import { HorizonType } from './horizon.type.js';

@ObjectType('StatusCount', { description: 'How many targets stand at a status.' })
export class StatusCountType {
  @Field(() => TargetStatus)
  status!: TargetStatus;

  @Field(() => Int)
  count!: number;
}

@ObjectType('LightCount', { description: 'How many targets show a light.' })
export class LightCountType {
  @Field(() => Light)
  light!: Light;

  @Field(() => Int)
  count!: number;
}

@InterfaceType('Tally', { description: 'What is counted of some targets, by verified values.' })
export abstract class TallyInterface {
  @Field(() => Int)
  total!: number;

  @Field(() => [StatusCountType], {
    description: 'Every status, if only with zero; they add up to the total.',
  })
  byStatus!: StatusCountType[];

  @Field(() => [LightCountType], { description: 'Every light, if only with zero; they add up to the total.' })
  byLight!: LightCountType[];

  @Field(() => Int, { description: 'For how many nobody answers.' })
  unassigned!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The mean over the targets that have an attainment, each capped at 1; null where none has.',
  })
  meanAttainment!: string | null;
}

@ObjectType('PolicyTally', { implements: TallyInterface, description: 'The targets counted under a policy.' })
export class PolicyTallyType extends TallyInterface {
  /** Not in the schema: key for the field resolver. */
  policyUuid!: string;
}

@ObjectType('RegionTally', { implements: TallyInterface, description: 'The targets set for a region.' })
export class RegionTallyType extends TallyInterface {
  /** Not in the schema: key for the field resolver. */
  regionUuid!: string;
}

@ObjectType('YearTally', {
  implements: TallyInterface,
  description: 'The targets with their deadline in a year.',
})
export class YearTallyType extends TallyInterface {
  @Field(() => Int, { nullable: true, description: 'Null for those without a deadline.' })
  year!: number | null;
}

@ObjectType('DepartmentTally', {
  implements: TallyInterface,
  description: 'The targets that a department answers for, with others or alone.',
})
export class DepartmentTallyType extends TallyInterface {
  /** Not in the schema: key for the field resolver. */
  departmentUuid!: string | null;
}

@ObjectType('OutsideHorizon', {
  description: 'Targets that the filter finds and the planning horizon leaves out.',
})
export class OutsideHorizonType {
  @Field(() => Int, { description: 'Due before it.' })
  past!: number;

  @Field(() => Int, { description: 'Due after it.' })
  later!: number;

  @Field(() => Int, { description: 'Without a deadline.' })
  undated!: number;
}

@ObjectType('Overview', {
  implements: TallyInterface,
  description: `Where all targets stand on a day (总览). A target counts once, under its own policy, wherever else it is
restated; so the parts by policy, region and year add up to the total, and total and outsideHorizon to all that match.`,
})
export class OverviewType extends TallyInterface {
  @Field(() => Day)
  asOf!: string;

  @Field(() => HorizonType, {
    nullable: true,
    description: 'What was counted; null where the filter itself says which deadlines count.',
  })
  horizon!: HorizonType | null;

  @Field(() => OutsideHorizonType)
  outsideHorizon!: OutsideHorizonType;

  @Field(() => [PolicyTallyType])
  byPolicy!: PolicyTallyType[];

  @Field(() => [RegionTallyType])
  byRegion!: RegionTallyType[];

  @Field(() => [YearTallyType], { description: 'By the year of the deadline.' })
  byYear!: YearTallyType[];

  @Field(() => [DepartmentTallyType], {
    description: `A target counts in each department that answers for it, so that these do not add up to the total. The
members of a group count instead of it; the row without department holds what nobody answers for.`,
  })
  byDepartment!: DepartmentTallyType[];
}
