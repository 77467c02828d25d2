import { Field, ObjectType } from 'type-graphql';
import { Period } from '../../shared/scalars.js';
import { ObservationType } from '../indicator/indicator.type.js';
import { ProgressReportType } from './progress-report.type.js';

@ObjectType('KnownProgress', {
  description: `What is known of an indicator in a region and period before it is reported (已知情况), so that nothing is
asked twice: as far as the caller may see it.`,
})
export class KnownProgressType {
  @Field(() => Period)
  period!: string;

  @Field(() => ObservationType, {
    nullable: true,
    description: 'The verified value in force of the period: to report it again is to correct it.',
  })
  value!: ObservationType | null;

  @Field(() => ObservationType, { nullable: true, description: 'That of the period before (上期).' })
  previous!: ObservationType | null;

  @Field(() => ObservationType, {
    nullable: true,
    description: 'That of the same period a year before (上年同期).',
  })
  yearBefore!: ObservationType | null;

  @Field(() => ObservationType, {
    nullable: true,
    description: 'The newest of any period that ended earlier (最近核实值).',
  })
  latest!: ObservationType | null;

  @Field(() => ProgressReportType, {
    nullable: true,
    description: 'The report that waits for its decision: until then no other is taken.',
  })
  waiting!: ProgressReportType | null;

  @Field(() => ProgressReportType, {
    nullable: true,
    description: 'The last report, where it was returned: with the reason.',
  })
  returned!: ProgressReportType | null;

  @Field(() => [ProgressReportType], {
    description: "The drafts of the caller's departments, one each; ask `amount` of them.",
  })
  drafts!: ProgressReportType[];

  /** Not in the schema: keys for field resolvers. */
  indicatorUuid!: string;
  regionUuid!: string;
}
