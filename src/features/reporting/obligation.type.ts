import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { Day, Period } from '../../shared/scalars.js';
import { EscalationLevel } from '../target/escalation.type.js';
import type { ObligationState as State } from './obligations.rules.js';

export const ObligationState: { [S in State]: S } = {
  OPEN: 'OPEN',
  DUE_SOON: 'DUE_SOON',
  LATE: 'LATE',
  RETURNED: 'RETURNED',
  SUBMITTED: 'SUBMITTED',
  VERIFIED: 'VERIFIED',
};
registerEnumType(ObligationState, {
  name: 'ObligationState',
  description: 'How it stands with something that is due to be reported.',
  valuesConfig: {
    OPEN: { description: 'The period is over and nothing is reported; more than a week is left (待报).' },
    DUE_SOON: { description: 'It is due within a week, or today (即将到期).' },
    LATE: { description: 'The due day has passed and nothing is reported (逾期).' },
    RETURNED: { description: 'The last report was sent back and waits for its department (退回待改).' },
    SUBMITTED: { description: 'A report waits for a reviewer (待审核).' },
    VERIFIED: { description: 'A value is verified (已核实), whatever becomes of a correction.' },
  },
});

@ObjectType('Obligation', {
  description: `Something due to be reported (应报): an indicator, of a region, for a period that is over and that a live
target asks for. It closes by itself: when a value comes from whoever may report it, or when no target asks any more.`,
})
export class ObligationType {
  @Field(() => String, { description: 'Of its indicator, region and period: the same on every day.' })
  key!: string;

  @Field(() => Period)
  period!: string;

  @Field(() => Day)
  periodEndsOn!: string;

  @Field(() => Day, { description: "The end of the period and the indicator's due days after it." })
  dueOn!: string;

  @Field(() => ObligationState)
  state!: State;

  @Field(() => Int, {
    description: `Days after the due day on which the first report came, or that have gone by without one: 0 is on
time. A report that was sent back came when it came.`,
  })
  daysLate!: number;

  /** Not in the schema: keys for field resolvers. */
  indicatorUuid!: string;
  regionUuid!: string;
  departmentUuids!: string[];
}

export const ObligationConnectionType = connectionOf('Obligation', () => ObligationType);

@ObjectType('ObligationCount', { description: 'How many obligations are in a state.' })
export class ObligationCountType {
  @Field(() => ObligationState)
  state!: State;

  @Field(() => Int)
  count!: number;
}

@ObjectType('ObligationCounts', {
  description: 'What the list holds of each state, whatever states it was narrowed to.',
})
export class ObligationCountsType {
  @Field(() => [ObligationCountType], { description: 'Every state, if only with zero.' })
  byState!: ObligationCountType[];

  @Field(() => Int, {
    description: `How many are still to be done of periods older than the eight newest of each indicator: they are not
listed.`,
  })
  olderToDo!: number;
}

@InputType('MyWorkFilter', { description: 'Only obligations for which all of this is true.' })
export class MyWorkFilterInput {
  @Field(() => [ObligationState], {
    nullable: true,
    description:
      'In any of these states; left out, what is still to be done: RETURNED, LATE, DUE_SOON, OPEN.',
  })
  state?: State[] | null;

  @Field(() => [EscalationLevel], {
    nullable: true,
    description: 'Late, and by so many days that one of these levels is reached (升级督办).',
  })
  escalation?: EscalationLevel[] | null;
}

@InputType('ObligationFilter', { description: 'Only obligations for which all of this is true.' })
export class ObligationFilterInput {
  @Field(() => [ObligationState], { nullable: true, description: 'In any of these states.' })
  state?: State[] | null;

  @Field(() => [EscalationLevel], {
    nullable: true,
    description: 'Late, and by so many days that one of these levels is reached (升级督办).',
  })
  escalation?: EscalationLevel[] | null;

  @Field(() => ID, { nullable: true, description: 'Those that this department may report.' })
  department?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this region, not of its divisions.' })
  region?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this indicator.' })
  indicator?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those that a target of this policy asks for.' })
  policy?: string | null;
}
