import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { NodeInterface } from '../../shared/node.type.js';
import { DateTime, Day, Period } from '../../shared/scalars.js';
import { AuditedInterface } from '../audit/audited.type.js';
import type { DepartmentType } from '../department/department.type.js';
import type { RegionType } from '../region/region.type.js';
import type { UnitType } from './quantity.type.js';

export const IndicatorDirection = { RISE: 'RISE', FALL: 'FALL' } as const;
export type IndicatorDirection = keyof typeof IndicatorDirection;
registerEnumType(IndicatorDirection, { name: 'IndicatorDirection', description: 'Which way is better.' });

export const IndicatorAggregation = { LATEST: 'LATEST', SUM: 'SUM', MEAN: 'MEAN' } as const;
export type IndicatorAggregation = keyof typeof IndicatorAggregation;
registerEnumType(IndicatorAggregation, {
  name: 'IndicatorAggregation',
  description: 'How the values of periods make one: the latest holds, they add up, or they are averaged.',
});

export const ReportingCadence = {
  MONTHLY: 'MONTHLY',
  QUARTERLY: 'QUARTERLY',
  HALF_YEARLY: 'HALF_YEARLY',
  YEARLY: 'YEARLY',
} as const;
export type ReportingCadence = keyof typeof ReportingCadence;
registerEnumType(ReportingCadence, {
  name: 'ReportingCadence',
  description: 'How often an indicator is reported (填报周期).',
});

@ObjectType('Indicator', {
  implements: [NodeInterface, AuditedInterface],
  description: 'What is measured (指标). It serves every target that asks for it: a fact is reported once.',
})
export class IndicatorType extends NodeInterface {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  nameEn!: string | null;

  @Field(() => IndicatorDirection)
  direction!: IndicatorDirection;

  @Field(() => IndicatorAggregation)
  aggregation!: IndicatorAggregation;

  @Field(() => ReportingCadence)
  cadence!: ReportingCadence;

  @Field(() => Int, { description: 'Days after the end of a period until its report is due (填报期限).' })
  dueDays!: number;

  /** Not in the schema: keys for field resolvers. */
  uuid!: string;
  unitCode!: string;
  ownerUuid!: string | null;
  unit?: UnitType;
  owner?: DepartmentType | null;
}

export const IndicatorConnectionType = connectionOf('Indicator', () => IndicatorType);

@InputType('IndicatorFilter', { description: 'Only indicators for which all of this is true.' })
export class IndicatorFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name in either language, at most 100 characters.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose indicator it is.' })
  owner?: string | null;

  @Field(() => String, { nullable: true, description: 'A dimension of units, such as money or count:家.' })
  dimension?: string | null;
}

@ObjectType('Observation', {
  description:
    'The value in force (观测值) of an indicator in a region and period: the fact that standings rest on.',
})
export class ObservationType {
  @Field(() => Period)
  period!: string;

  @Field(() => Day)
  periodEndsOn!: string;

  @Field(() => Boolean, { description: 'False for what a department reported and nobody has verified yet.' })
  verified!: boolean;

  @Field(() => DateTime)
  recordedAt!: string;

  @Field(() => ID, { description: 'The report that it comes from.' })
  reportId!: string;

  /** Not in the schema: keys for field resolvers. */
  regionUuid!: string;
  region?: RegionType;
  quantity!: string;
  unitCode!: string;
}

export const ObservationConnectionType = connectionOf('Observation', () => ObservationType);
