import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { OrderDirection as Direction } from '../../shared/order.js';
import { OrderDirection } from '../../shared/order.type.js';
import { Period } from '../../shared/scalars.js';
import { ReportState } from './progress-report.type.js';
import type { ReportState as State } from './reporting.rules.js';

@InputType('ProgressReportFilter', { description: 'Only reports for which all of this is true.' })
export class ProgressReportFilterInput {
  @Field(() => [ReportState], { nullable: true, description: 'In any of these states.' })
  state?: State[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this indicator.' })
  indicator?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this region, not of its divisions.' })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'From this department.' })
  department?: string | null;

  @Field(() => Period, { nullable: true, description: 'Of exactly this period.' })
  period?: string | null;
}

export const ProgressReportOrderField = { PERIOD: 'PERIOD', SUBMITTED_AT: 'SUBMITTED_AT' } as const;
export type ProgressReportOrderField = keyof typeof ProgressReportOrderField;
registerEnumType(ProgressReportOrderField, {
  name: 'ProgressReportOrderField',
  description: 'PERIOD by the last day of the period, SUBMITTED_AT by when it came: drafts as the oldest.',
});

@InputType('ProgressReportOrder', { description: 'One thing to sort reports by.' })
export class ProgressReportOrderInput {
  @Field(() => ProgressReportOrderField)
  field!: ProgressReportOrderField;

  @Field(() => OrderDirection, { defaultValue: 'ASC' })
  direction!: Direction;
}
