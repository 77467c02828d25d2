import { Field, Int, ObjectType } from 'type-graphql';
import { Day, Period } from '../../shared/scalars.js';
import { SuccessionKind } from '../department/department-history.type.js';
import { DutyRole } from '../measure/responsibility.type.js';
import type { Outcome } from './outcome.rules.js';

export const NEW_HOLDER = 'Who answers for it from that day on; null: it is left over.';

@ObjectType('ReformedDuty', {
  description: 'What a department did for a measure, and whom a reform gave it to.',
})
export class ReformedDutyType {
  @Field(() => [DutyRole])
  roles!: DutyRole[];

  /** Not in the schema: keys for field resolvers. */
  measureUuid!: string;
  departmentUuid!: string | null;
}

@ObjectType('ReformedIndicator', {
  description: 'An indicator that a department owned, and whom a reform gave it to.',
})
export class ReformedIndicatorType {
  /** Not in the schema: keys for field resolvers. */
  indicatorUuid!: string;
  departmentUuid!: string | null;
}

@ObjectType('ReformedPeriod', {
  description: 'A period of an indicator in a region, and who goes on with it.',
})
export class ReformedPeriodType {
  @Field(() => Period)
  period!: string;

  /** Not in the schema: keys for field resolvers. */
  indicatorUuid!: string;
  regionUuid!: string;
  departmentUuids!: string[];
}

@ObjectType('ReformedAccount', {
  description: 'An account that spoke for a department, and for whom it does now.',
})
export class ReformedAccountType {
  @Field(() => Int, { description: 'Its API keys in force: they go with it, and do no more than it may.' })
  apiKeys!: number;

  /** Not in the schema: keys for field resolvers. */
  accountUuid!: string;
  departmentUuid!: string | null;
}

@ObjectType('DepartmentReform', {
  description: `What a reform (机构改革) did, or would do. Of each list the first 100, what is left over or without department
first; the counts are of all.`,
})
export class DepartmentReformType {
  @Field(() => Boolean, { description: 'Whether nothing was written.' })
  dryRun!: boolean;

  @Field(() => SuccessionKind)
  kind!: SuccessionKind;

  @Field(() => Day)
  happenedOn!: string;

  @Field(() => String)
  basis!: string;

  @Field(() => Boolean, { description: 'Whether the department is no more.' })
  ends!: boolean;

  @Field(() => String, { nullable: true, description: 'Its name until then, where it is renamed.' })
  formerName!: string | null;

  @Field(() => Int, { description: 'Measures for which another answers from then on, or nobody yet.' })
  dutyCount!: number;

  @Field(() => Int, { description: 'Indicators that another owns from then on, or nobody yet.' })
  indicatorCount!: number;

  @Field(() => Int, {
    description: 'Measures and indicators that no successor was named for. Only a dry run has any.',
  })
  leftOverCount!: number;

  @Field(() => Int, {
    description: 'Periods that it still had to report, of the newest eight of each indicator.',
  })
  obligationCount!: number;

  @Field(() => Int, {
    description: 'Its reports that wait for a reviewer: they stay its own, and are decided.',
  })
  waitingCount!: number;

  @Field(() => Int, { description: 'Its drafts that a successor goes on with.' })
  draftsMoved!: number;

  @Field(() => Int, {
    description: 'Its drafts that nobody goes on with: no one successor answers, or it has its own.',
  })
  draftsLeft!: number;

  @Field(() => Int, { description: 'Accounts that spoke for it.' })
  accountCount!: number;

  @Field(() => Int, { description: 'Accounts that speak for no department in its place.' })
  accountsLeft!: number;

  /** Not in the schema: what the lists are made of. */
  outcome!: Outcome;
}
