import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Day, Decimal } from '../../shared/scalars.js';
import { DutyRole } from '../measure/responsibility.type.js';
import { PolicyLevel } from '../policy/policy.type.js';
import { ThemeType } from '../policy/policy-relation.type.js';
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

  @Field(() => Int, {
    description: `How many are stale (长期未填报): their deadline is not past, and of two whole periods of the cadence of their
indicator nothing was reported, verified or not.`,
  })
  stale!: number;

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

@ObjectType('LevelTally', {
  implements: TallyInterface,
  description: 'The targets of the policies that a level has issued (市级、县区级).',
})
export class LevelTallyType extends TallyInterface {
  @Field(() => PolicyLevel)
  level!: PolicyLevel;
}

@ObjectType('ThemeTally', {
  implements: TallyInterface,
  description: 'The targets of the policies about a subject (主题).',
})
export class ThemeTallyType extends TallyInterface {
  @Field(() => ThemeType, { nullable: true, description: 'Null: of policies that are sorted under none.' })
  theme!: ThemeType | null;
}

@ObjectType('RoleTally', {
  implements: TallyInterface,
  description: 'The targets that a department answers for in one role.',
})
export class RoleTallyType extends TallyInterface {
  @Field(() => DutyRole)
  role!: DutyRole;
}

@ObjectType('DepartmentTally', {
  implements: TallyInterface,
  description: 'The targets that a department answers for, with others or alone.',
})
export class DepartmentTallyType extends TallyInterface {
  /** Not in the schema: key for the field resolver. */
  departmentUuid!: string | null;

  @Field(() => [RoleTallyType], {
    description: `By its role in the duty: lead, joint and so on. A target counts in each role that the department has in it, so
that these need not add up either.`,
  })
  byRole!: RoleTallyType[];
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
restated; so the parts by policy, region, year and level add up to the total, and total and outsideHorizon to all that match.`,
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

  @Field(() => [LevelTallyType], { description: 'By whose policy it is; these add up to the total.' })
  byLevel!: LevelTallyType[];

  @Field(() => [ThemeTallyType], {
    description: 'A target counts under each theme of its policy, so that these do not add up to the total.',
  })
  byTheme!: ThemeTallyType[];

  @Field(() => [DepartmentTallyType], {
    description: `A target counts in each department that answers for it, so that these do not add up to the total. The
members of a group count instead of it; the row without department holds what nobody answers for.`,
  })
  byDepartment!: DepartmentTallyType[];
}
