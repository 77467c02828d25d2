import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { MutationErrorType } from '../../shared/mutation-error.type.js';
import { DateTime, Day, Decimal } from '../../shared/scalars.js';
import { AccountType } from '../identity/viewer.type.js';
import type { Plan, ChangeKind as Rule } from './plan.rules.js';
import { TargetType } from './target.type.js';
import type { TargetTermsType } from './target-terms.type.js';

export const TargetChangeKind: { [K in Rule]: K } = {
  BASELINE: 'BASELINE',
  MILESTONES: 'MILESTONES',
  CANCELLED: 'CANCELLED',
  ADJUSTED: 'ADJUSTED',
  RESTATED: 'RESTATED',
  SPLIT: 'SPLIT',
};
registerEnumType(TargetChangeKind, {
  name: 'TargetChangeKind',
  description: 'What of a target was changed.',
  valuesConfig: {
    BASELINE: { description: 'Where the indicator stood at the start (基期值).' },
    MILESTONES: { description: 'What is expected on the way (年度分解), all of it at once.' },
    CANCELLED: { description: 'A decision has taken the target back (取消).' },
    ADJUSTED: { description: 'A decision has changed the promise (调整).' },
    RESTATED: { description: 'A new version of the text says something else.' },
    SPLIT: { description: 'A total was split over regions (分解到区县), or is so no more.' },
  },
});

@ObjectType('TargetPart', { description: 'What a change said of a region of a total that is split.' })
export class TargetPartType {
  /** Not in the schema: what the fields are made of. */
  regionId!: string;
  unit!: string;
  quantity!: string;
}

@ObjectType('TargetChange', {
  description:
    'One change of a promise, a baseline or milestones, or a cancellation: who, when, why, before and after. It never changes.',
})
export class TargetChangeType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: '1 for the first change of its target, then one more each.' })
  revision!: number;

  @Field(() => TargetChangeKind)
  kind!: Rule;

  @Field(() => String)
  reason!: string;

  @Field(() => DateTime, { description: 'It counts from that day on, for no day before.' })
  changedAt!: string;

  @Field(() => AccountType)
  changedBy!: AccountType;

  /** Not in the schema: what field resolvers are made of. */
  before!: Plan;
  after!: Plan;
  levelCode!: string;
  levelFactor!: string;
  termsBefore!: TargetTermsType | null;
  termsAfter!: TargetTermsType | null;
}

export const TargetChangeConnectionType = connectionOf('TargetChange', () => TargetChangeType);

const KEY = 'New for each change, 1 to 255 characters: sent again, it changes nothing.';
const VERSION = 'The `version` of the target that was looked at.';
const UNIT = "Code or another spelling of a unit that converts into the indicator's; left out, that one.";

@InputType('SetBaselineInput')
export class SetBaselineInput {
  @Field(() => ID)
  targetId!: string;

  @Field(() => Decimal)
  value!: string;

  @Field(() => String, { nullable: true, description: UNIT })
  unit?: string | null;

  @Field(() => Day, { description: 'The day for which it was measured: the end of 2024 is 2024-12-31.' })
  measuredOn!: string;

  @Field(() => String, {
    description: 'Where it is written: a yearbook, a bulletin; at most 4000 characters.',
  })
  source!: string;

  @Field(() => String, { description: 'Why it is set or changed, at most 4000 characters.' })
  reason!: string;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('SetBaselinePayload')
export class SetBaselinePayload {
  @Field(() => TargetType, { nullable: true })
  target?: TargetType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('MilestoneInput', { description: 'What is expected on a day.' })
export class MilestoneInput {
  @Field(() => Day)
  on!: string;

  @Field(() => Decimal)
  value!: string;
}

@InputType('SetMilestonesInput')
export class SetMilestonesInput {
  @Field(() => ID)
  targetId!: string;

  @Field(() => [MilestoneInput], {
    description: `All of them, in place of those before, at most 100; none for a straight line. They lie after the start, go one
way, and end on the deadline in force with the target itself.`,
  })
  milestones!: MilestoneInput[];

  @Field(() => String, { nullable: true, description: UNIT })
  unit?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `True: each value is what its step adds (各期新增量), as a total is split over years; they have to add up to the
target. Only where the periods of the indicator add up.`,
  })
  asParts?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a milestone lies behind the one before it, where one does; at most 4000 characters.',
  })
  setbackReason?: string | null;

  @Field(() => String, { description: 'Why they are set or changed, at most 4000 characters.' })
  reason!: string;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('SetMilestonesPayload')
export class SetMilestonesPayload {
  @Field(() => TargetType, { nullable: true })
  target?: TargetType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}

@InputType('CancelTargetInput')
export class CancelTargetInput {
  @Field(() => ID)
  targetId!: string;

  @Field(() => String, {
    description:
      'The decision that takes it back, by its number or title (苏府〔2026〕5号); at most 4000 characters.',
  })
  decision!: string;

  @Field(() => String, { description: 'Why it was taken back, at most 4000 characters.' })
  reason!: string;

  @Field(() => Int, { description: VERSION })
  expectedVersion!: number;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@ObjectType('CancelTargetPayload')
export class CancelTargetPayload {
  @Field(() => TargetType, { nullable: true })
  target?: TargetType | null;

  @Field(() => [MutationErrorType])
  errors!: MutationErrorType[];
}
