import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { Day, Decimal } from '../../shared/scalars.js';
import { RuleSetType } from './rule-set.type.js';

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';

@InputType('BehindScheduleInput', { description: 'Percentage points behind schedule, at most two places.' })
export class BehindScheduleInput {
  @Field(() => Decimal, { description: 'More points than this behind are YELLOW; 0 or more.' })
  atRiskPoints!: string;

  @Field(() => Decimal, { description: 'More points than this behind are RED; more than for YELLOW.' })
  offTrackPoints!: string;
}

@InputType('MissedMonthsInput', { description: 'Months missed in a row.' })
export class MissedMonthsInput {
  @Field(() => Int, { description: 'So many months or more are YELLOW; 1 or more.' })
  atRiskMonths!: number;

  @Field(() => Int, { description: 'So many months or more are RED; more than for YELLOW.' })
  offTrackMonths!: number;

  @Field(() => Decimal, {
    defaultValue: '0',
    description: 'A period that is no more percentage points behind than this is not missed; 0 to 100.',
  })
  tolerancePoints!: string;
}

@InputType('ThresholdsInput', { description: 'By what lights are given: exactly one of these.' })
export class ThresholdsInputType {
  @Field(() => BehindScheduleInput, { nullable: true })
  behindSchedule?: BehindScheduleInput | null;

  @Field(() => MissedMonthsInput, { nullable: true })
  missedMonths?: MissedMonthsInput | null;
}

@InputType('EscalationDaysInput', {
  description: 'Days late from which on each level is reached, 1 to 1000.',
})
export class EscalationDaysInput {
  @Field(() => Int)
  notice!: number;

  @Field(() => Int)
  warning!: number;

  @Field(() => Int)
  leadership!: number;
}

@InputType('ProposeRuleSetInput')
export class ProposeRuleSetInput {
  @Field(() => String, { description: '1 to 100 characters.' })
  name!: string;

  @Field(() => String, { description: '1 to 100 characters.' })
  nameEn!: string;

  @Field(() => ThresholdsInputType)
  thresholds!: ThresholdsInputType;

  @Field(() => EscalationDaysInput, { nullable: true, description: 'Left out, as in the newest version.' })
  escalationDays?: EscalationDaysInput | null;

  @Field(() => String, { description: 'Why; 1 to 4000 characters.' })
  reason!: string;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('ProposeRuleSetPayload')
export class ProposeRuleSetPayload {
  @Field(() => RuleSetType, { nullable: true })
  ruleSet?: RuleSetType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('AdoptRuleSetInput')
export class AdoptRuleSetInput {
  @Field(() => Int, { description: 'The proposed version.' })
  version!: number;

  @Field(() => Day, {
    description: `The first day that it judges: today, and every light is given anew at once; or a later day within a year, and
they are on that day. Never a past one.`,
  })
  adoptedOn!: string;

  @Field(() => String, { description: 'By what decision, and why; 1 to 4000 characters.' })
  decision!: string;

  @Field(() => Int, {
    description: 'The version that was adopted last, as the caller saw it: another since then is refused.',
  })
  expectedVersion!: number;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('AdoptRuleSetPayload')
export class AdoptRuleSetPayload {
  @Field(() => RuleSetType, { nullable: true })
  ruleSet?: RuleSetType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
