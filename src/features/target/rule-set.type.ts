import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, Day, Decimal } from '../../shared/scalars.js';
import type { RuleSetKind as Kind } from './rule-set.rules.js';

export const RuleSetKind: { [K in Kind]: K } = {
  BEHIND_SCHEDULE: 'BEHIND_SCHEDULE',
  MISSED_MONTHS: 'MISSED_MONTHS',
};
export type RuleSetKind = Kind;
registerEnumType(RuleSetKind, {
  name: 'RuleSetKind',
  description: 'By what lights are given.',
  valuesConfig: {
    BEHIND_SCHEDULE: {
      description: 'How many percentage points a target is behind schedule (序时进度) today.',
    },
    MISSED_MONTHS: {
      description: `How many months in a row were missed (连续未达序时), up to the last report that was due: not reported, or
reported and behind what was due at their end.`,
    },
  },
});

@ObjectType('BehindScheduleThresholds', {
  description: 'Percentage points behind schedule that are too many.',
})
export class BehindScheduleType {
  @Field(() => Decimal, { description: 'More points than this behind are YELLOW.' })
  atRiskPoints!: string;

  @Field(() => Decimal, { description: 'More points than this behind are RED.' })
  offTrackPoints!: string;
}

@ObjectType('MissedMonthsThresholds', { description: 'Months missed in a row that are too many.' })
export class MissedMonthsType {
  @Field(() => Int, { description: 'So many months or more are YELLOW.' })
  atRiskMonths!: number;

  @Field(() => Int, { description: 'So many months or more are RED.' })
  offTrackMonths!: number;

  @Field(() => Decimal, {
    description: 'A period that is no more percentage points behind than this, at its end, is not missed.',
  })
  tolerancePoints!: string;
}

@ObjectType('EscalationDays', {
  description: 'From how many days late on each level of escalation (升级督办) is reached.',
})
export class EscalationDaysType {
  @Field(() => Int)
  notice!: number;

  @Field(() => Int)
  warning!: number;

  @Field(() => Int)
  leadership!: number;
}

@ObjectType('RuleSet', {
  description: `A version of the rules by which lights are given and lateness is escalated (督办规则). One is proposed, and
adopted by another account; neither is ever edited. A day is judged by the one in force on it.`,
})
export class RuleSetType {
  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => RuleSetKind)
  kind!: RuleSetKind;

  @Field(() => String, { description: 'Why it was proposed.' })
  reason!: string;

  @Field(() => Boolean, { description: 'Proposed with a demo identity.' })
  isDemo!: boolean;

  @Field(() => DateTime)
  proposedAt!: string;

  @Field(() => String, { nullable: true, description: 'The office that proposed it; null of the first.' })
  proposedBy!: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'The first day that it judges, until another takes over; null while it is only proposed.',
  })
  adoptedOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was adopted.' })
  recordedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The office that adopted it; null of the first.' })
  adoptedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'By what decision it was adopted, and why.' })
  decision!: string | null;

  /** Not in the schema: what field resolvers answer from. */
  uuid!: string;
  atRiskPoints!: string | null;
  offTrackPoints!: string | null;
  atRiskMonths!: number | null;
  offTrackMonths!: number | null;
  tolerancePoints!: string | null;
  noticeDays!: number;
  warningDays!: number;
  leadershipDays!: number;
}
